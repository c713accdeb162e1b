<?php
/**
 * The files of the widgets. They lie in a folder named after their version, so that no page mixes two versions and no address needs
 * `?ver=`.
 *
 * @package RecoveryWidgets
 */

defined( 'ABSPATH' ) || exit;

const RECOVERY_WIDGETS_HANDLE = 'recovery-widgets';

/**
 * Address of a file of this version.
 *
 * @param string $file For example `crisis-card.js`.
 */
function recovery_widgets_url( $file ) {
	return plugins_url( 'assets/' . recovery_widgets_built()['version'] . '/' . $file, RECOVERY_WIDGETS_FILE );
}

/**
 * Loads what a widget needs. A page with one kind of widget gets the file of that widget, a page with several the file with all: two
 * single files would be two copies of the same software.
 *
 * @param string $name For example `crisis-card`.
 */
function recovery_widgets_need( $name ) {
	static $needed = array();

	$needed[ $name ] = true;
	$file            = 1 === count( $needed ) ? $name . '.js' : 'recovery-widgets.js';
	wp_deregister_script_module( RECOVERY_WIDGETS_HANDLE );
	wp_register_script_module( RECOVERY_WIDGETS_HANDLE, recovery_widgets_url( $file ), array(), null );
	wp_enqueue_script_module( RECOVERY_WIDGETS_HANDLE );
	wp_enqueue_style( RECOVERY_WIDGETS_HANDLE );
}

/** Keeps room for widgets while they load. Known early, so that the block can ask for it in the head of the page. */
function recovery_widgets_register_style() {
	wp_register_style( RECOVERY_WIDGETS_HANDLE, recovery_widgets_url( 'fouce.css' ), array(), null );
}
add_action( 'init', 'recovery_widgets_register_style', 9 );

/** A shortcode is found too late for the head of the page, so the text is looked at before. */
function recovery_widgets_style_for_shortcode() {
	$post = is_singular() ? get_post() : null;
	if ( $post && has_shortcode( $post->post_content, 'recovery_widget' ) ) {
		wp_enqueue_style( RECOVERY_WIDGETS_HANDLE );
	}
}
add_action( 'wp_enqueue_scripts', 'recovery_widgets_style_for_shortcode' );
