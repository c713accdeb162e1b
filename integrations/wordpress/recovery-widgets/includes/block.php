<?php
/**
 * The block. It is drawn here, on the server, and not stored as HTML, so that nobody needs the right to save tags like these.
 *
 * @package RecoveryWidgets
 */

defined( 'ABSPATH' ) || exit;

add_action(
	'init',
	function () {
		register_block_type( dirname( RECOVERY_WIDGETS_FILE ) . '/blocks/recovery-widget' );
	}
);

/** Tells the editor which widgets there are. */
function recovery_widgets_tell_editor() {
	$told   = wp_json_encode( array( 'widgets' => recovery_widgets_choices() ), JSON_HEX_TAG | JSON_HEX_AMP );
	$handle = generate_block_asset_handle( 'recovery-widgets/widget', 'editorScript' );
	wp_add_inline_script( $handle, 'window.recoveryWidgetsBlock = ' . $told . ';', 'before' );
	wp_set_script_translations( $handle, 'recovery-widgets' );
}
add_action( 'enqueue_block_editor_assets', 'recovery_widgets_tell_editor' );
