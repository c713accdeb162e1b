<?php
/**
 * What an editor may set on a widget, and which words are allowed. Everything else is left out.
 *
 * @package RecoveryWidgets
 */

defined( 'ABSPATH' ) || exit;

/** Attributes with a closed list of words, as a page of HTML would have them. */
function recovery_widgets_allowed_words() {
	return array(
		'voice'         => array( 'I', 'we' ),
		'theme'         => array( 'auto', 'light', 'dark' ),
		'storage'       => array( 'device', 'session', 'none' ),
		'view'          => array( 'read', 'edit' ),
		'heading-level' => array( '1', '2', '3', '4', '5', '6' ),
	);
}

/**
 * One value as plain text. Word processors and the visual editor turn straight quotes into curly ones; then they are a part of it.
 *
 * @param mixed $value What was given.
 */
function recovery_widgets_plain( $value ) {
	return is_scalar( $value ) ? preg_replace( '/^[\s"\'“”„‟″«»]+|[\s"\'“”„‟″«»]+$/u', '', (string) $value ) : '';
}

/**
 * The attributes that may stand in the tag.
 *
 * @param array<string, mixed> $given As in a shortcode: `heading-level`, or `heading_level`.
 * @return array<string, string> Not escaped yet.
 */
function recovery_widgets_attributes( array $given ) {
	$clean = array();
	foreach ( recovery_widgets_allowed_words() as $attribute => $words ) {
		$underscored = str_replace( '-', '_', $attribute );
		$value       = recovery_widgets_plain( $given[ $attribute ] ?? $given[ $underscored ] ?? '' );
		foreach ( $words as $word ) {
			if ( strtolower( $word ) === strtolower( (string) $value ) ) {
				$clean[ $attribute ] = $word;
			}
		}
	}
	$lang = recovery_widgets_plain( $given['lang'] ?? '' );
	if ( is_string( $lang ) && preg_match( '/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/D', $lang ) ) {
		$clean['lang'] = $lang;
	}
	$address = recovery_widgets_plain( $given['leave-to'] ?? $given['leave_to'] ?? '' );
	$address = is_string( $address ) ? esc_url_raw( $address, array( 'https' ) ) : '';
	if ( '' !== $address ) {
		$clean['leave-to'] = $address;
	}
	return $clean;
}

/**
 * Attributes as they stand in HTML.
 *
 * @param array<string, string> $attributes Names are those of this file.
 */
function recovery_widgets_attributes_html( array $attributes ) {
	$html = '';
	foreach ( $attributes as $name => $value ) {
		$html .= sprintf( ' %s="%s"', $name, esc_attr( $value ) );
	}
	return $html;
}
