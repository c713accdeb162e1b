<?php
/**
 * Words for visitors in languages that come along, by the base of the locale: `de` serves `de_DE`, `de_AT` and `de_DE_formal`. Translations
 * that the site has installed go before them.
 *
 * @package RecoveryWidgets
 */

defined( 'ABSPATH' ) || exit;

add_action(
	'init',
	function () {
		$locale = determine_locale();
		$folder = dirname( RECOVERY_WIDGETS_FILE ) . '/languages';
		// WordPress looks for .l10n.php beside it.
		load_textdomain( 'recovery-widgets', $folder . '/recovery-widgets-' . strtok( sanitize_key( str_replace( '_', '-', $locale ) ), '-' ) . '.mo', $locale );
		load_plugin_textdomain( 'recovery-widgets', false, plugin_basename( $folder ) );
	},
	8
);
