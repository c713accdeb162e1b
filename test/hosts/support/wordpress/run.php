<?php
/**
 * One run of the plugin: reads from STDIN what the site has set and what stands on the page, writes as JSON what came of it.
 * The folder of the plugin is the only parameter.
 */

error_reporting( E_ALL );
set_error_handler( function ( $level, $message, $file, $line ) { throw new ErrorException( $message, 0, $level, $file, $line ); } );
require __DIR__ . '/stand-ins.php';
require $argv[1] . '/recovery-widgets.php';

/** A block as WordPress draws it: attributes of a wrong type are taken away, missing ones get their default. */
function run_block( $name, $given ) {
	global $blocks;
	list( $folder, $block ) = $blocks[ $name ];
	$attributes = array();
	foreach ( $block['attributes'] as $key => $rule ) {
		$attributes[ $key ] = is_string( $given[ $key ] ?? null ) ? $given[ $key ] : $rule['default'];
	}
	ob_start();
	require $folder . '/' . substr( $block['render'], strlen( 'file:./' ) );
	// As for every block that was drawn.
	wp_enqueue_script_module( $block['viewScriptModule'] );
	return ob_get_clean();
}

if ( isset( $asked['safetyFilter'] ) ) {
	add_filter( 'recovery_widgets_safety', function () use ( $asked ) { return $asked['safetyFilter']; } );
}
foreach ( array( 'init', 'template_redirect', 'admin_init', 'admin_menu', 'wp_enqueue_scripts', 'enqueue_block_editor_assets' ) as $hook ) {
	if ( 'template_redirect' !== $hook || empty( $asked['noPage'] ) ) {
		do_action( $hook );
	}
}
if ( isset( $asked['switchTo'] ) ) {
	$asked['locale'] = $asked['switchTo'];
}
$noted['html'] = array();
foreach ( $asked['page'] ?? array() as $part ) {
	$noted['html'][] = 'shortcode' === $part['kind'] ? $codes['recovery_widget']( $part['given'], $part['words'] ?? '' ) : run_block( 'recovery-widgets/widget', $part['given'] );
}
if ( isset( $asked['settings'] ) ) {
	$noted['cleaned'] = $noted['sanitize']( $asked['settings'] );
}
if ( isset( $asked['screen'] ) ) {
	ob_start();
	do_action( 'admin_notices' );
	$noted['page'][1]();
	$noted['admin'] = ob_get_clean();
}
$noted['modules'] = $modules;
echo json_encode( $noted );
