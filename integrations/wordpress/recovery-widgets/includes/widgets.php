<?php
/**
 * Which widgets there are. The list is closed: a name that is not in it puts nothing on a page.
 *
 * @package RecoveryWidgets
 */

defined( 'ABSPATH' ) || exit;

/**
 * What was built: the version, and the widgets with their titles by language. `npm run release` puts the file in.
 *
 * @return array{version: string, widgets: array<string, array<string, array{I: string, we: string}>>}
 */
function recovery_widgets_built() {
	static $built = null;
	if ( null === $built ) {
		$file  = dirname( RECOVERY_WIDGETS_FILE ) . '/assets/widgets.json';
		$read  = is_readable( $file ) ? wp_json_file_decode( $file, array( 'associative' => true ) ) : null;
		$built = is_array( $read ) ? $read : array();
		$built = array_merge( array( 'version' => '', 'widgets' => array() ), $built );
	}
	return $built;
}

/**
 * Whether there is a widget of this name.
 *
 * @param mixed $name For example `crisis-card`.
 */
function recovery_widgets_is_known( $name ) {
	return is_string( $name ) && isset( recovery_widgets_built()['widgets'][ $name ] );
}

/**
 * The title that a widget gives itself, in a language, or else in English.
 *
 * @param string $name  For example `crisis-card`.
 * @param string $lang  A language tag such as `de-AT`.
 * @param string $voice `I` or `we`.
 */
function recovery_widgets_title( $name, $lang, $voice = 'I' ) {
	$titles = recovery_widgets_built()['widgets'][ $name ];
	$tag    = strtolower( $lang );
	while ( '' !== $tag && ! isset( $titles[ $tag ] ) ) {
		$end = strrpos( $tag, '-' );
		$tag = false === $end ? '' : substr( $tag, 0, $end );
	}
	$title = $titles[ '' === $tag ? 'en' : $tag ];
	return $title[ 'we' === $voice ? 'we' : 'I' ];
}

/**
 * The widgets and their titles in the language of whoever looks at this screen.
 *
 * @return array<string, string>
 */
function recovery_widgets_choices() {
	$choices = array();
	foreach ( array_keys( recovery_widgets_built()['widgets'] ) as $name ) {
		$choices[ $name ] = recovery_widgets_title( $name, str_replace( '_', '-', determine_locale() ) );
	}
	return $choices;
}
