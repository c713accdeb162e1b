<?php
/**
 * What editor.js needs to be there before it.
 *
 * @package RecoveryWidgets
 */

defined( 'ABSPATH' ) || exit;

return array(
	'dependencies' => array( 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-element', 'wp-i18n' ),
	'version'      => recovery_widgets_built()['version'],
);
