<?php
/**
 * Plugin Name:       Recovery widgets
 * Description:       A crisis card, plans, goals and more that visitors write for themselves. What they write stays on their own device.
 * Version:           0.0.0
 * Requires at least: 6.5
 * Requires PHP:      7.4
 * Author:            Recovery widgets contributors
 * License:           Apache-2.0
 * License URI:       https://www.apache.org/licenses/LICENSE-2.0
 * Text Domain:       recovery-widgets
 * Domain Path:       /languages
 *
 * @package RecoveryWidgets
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

define( 'RECOVERY_WIDGETS_FILE', __FILE__ );

require_once __DIR__ . '/includes/languages.php';
require_once __DIR__ . '/includes/widgets.php';
require_once __DIR__ . '/includes/attributes.php';
require_once __DIR__ . '/includes/settings.php';
require_once __DIR__ . '/includes/assets.php';
require_once __DIR__ . '/includes/fallback.php';
require_once __DIR__ . '/includes/render.php';
require_once __DIR__ . '/includes/shortcode.php';
require_once __DIR__ . '/includes/block.php';

if ( is_admin() ) {
	require_once __DIR__ . '/includes/settings-page.php';
	require_once __DIR__ . '/includes/admin-notes.php';
}
