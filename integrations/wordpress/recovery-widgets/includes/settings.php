<?php
/**
 * What the site sets for all its widgets: help lines that somebody called, words of its own, where words are kept. One option.
 *
 * @package RecoveryWidgets
 */

defined( 'ABSPATH' ) || exit;

const RECOVERY_WIDGETS_OPTION = 'recovery_widgets';

/**
 * The settings, complete.
 *
 * @return array{emergency: string, region: string, lines: array<int, array<string, string>>, strings: string, storage: string}
 */
function recovery_widgets_settings() {
	$none = array(
		'emergency' => '',
		'region'    => '',
		'lines'     => array(),
		'strings'   => '',
		'storage'   => '',
	);
	$kept = get_option( RECOVERY_WIDGETS_OPTION, array() );
	return array_merge( $none, is_array( $kept ) ? array_intersect_key( $kept, $none ) : array() );
}

/** A number as the widgets can call it; an empty text where it is none. */
function recovery_widgets_number( $value ) {
	$number = trim( (string) preg_replace( '/[^+0-9]+/', ' ', is_scalar( $value ) ? (string) $value : '' ) );
	return preg_match( '/^[+0-9][0-9 ]{1,18}$/D', $number ) ? $number : '';
}

/** A day such as 2026-03-01; an empty text where it is none. */
function recovery_widgets_day( $value ) {
	$is_day = is_string( $value ) && preg_match( '/^(\d{4})-(\d{2})-(\d{2})$/D', $value, $parts );
	return $is_day && checkdate( (int) $parts[2], (int) $parts[3], (int) $parts[1] ) ? $value : '';
}

/**
 * One help line, cleaned. Null where there is no name, or no way to reach anybody.
 *
 * @param mixed $given What the form sent.
 */
function recovery_widgets_line( $given ) {
	$given = is_array( $given ) ? $given : array();
	$line  = array(
		'name'       => sanitize_text_field( (string) ( $given['name'] ?? '' ) ),
		'phone'      => recovery_widgets_number( $given['phone'] ?? '' ),
		'sms'        => recovery_widgets_number( $given['sms'] ?? '' ),
		'chatUrl'    => esc_url_raw( (string) ( $given['chatUrl'] ?? '' ), array( 'https' ) ),
		'hours'      => sanitize_text_field( (string) ( $given['hours'] ?? '' ) ),
		'verifiedOn' => recovery_widgets_day( $given['verifiedOn'] ?? '' ),
	);
	$is_usable = '' !== $line['name'] && '' !== $line['phone'] . $line['sms'] . $line['chatUrl'];
	return $is_usable ? array_merge( array( 'id' => sanitize_title( $line['name'] ) ), array_filter( $line, 'strlen' ) ) : null;
}

/**
 * Words of the site's own, as they stand in `slot="strings"`. Null where the text is not such JSON.
 *
 * @param string $json For example `{ "crisis-card": { "title": "Our card" } }`.
 */
function recovery_widgets_decode_strings( $json ) {
	if ( '' === trim( $json ) ) {
		return array();
	}
	$strings = json_decode( $json, true );
	return is_array( $strings ) && count( $strings ) === count( array_filter( $strings, 'is_array' ) ) ? $strings : null;
}

/**
 * What the widgets get as `safety`. A theme or another plugin can change it, for example by the language of the page.
 *
 * @return array<string, mixed>
 */
function recovery_widgets_safety() {
	$settings = recovery_widgets_settings();
	$safety   = array();
	if ( '' !== $settings['region'] ) {
		$safety['region'] = $settings['region'];
	}
	if ( '' !== $settings['emergency'] ) {
		$safety['emergency'] = array( 'number' => $settings['emergency'] );
	}
	if ( $settings['lines'] ) {
		$safety['lines'] = array_values( $settings['lines'] );
	}
	$changed = apply_filters( 'recovery_widgets_safety', $safety, get_locale() );
	return is_array( $changed ) ? $changed : $safety;
}

/**
 * What a widget gets as `strings`.
 *
 * @param string $name  For example `crisis-card`.
 * @param string $title A title for this one widget; an empty text leaves its own.
 * @return array<string, mixed>
 */
function recovery_widgets_strings( $name, $title ) {
	$strings = recovery_widgets_decode_strings( (string) recovery_widgets_settings()['strings'] );
	$strings = is_array( $strings ) ? $strings : array();
	$changed = apply_filters( 'recovery_widgets_strings', $strings, get_locale(), $name );
	$strings = is_array( $changed ) ? $changed : $strings;
	if ( '' !== $title ) {
		$own              = isset( $strings[ $name ] ) && is_array( $strings[ $name ] ) ? $strings[ $name ] : array();
		$strings[ $name ] = array_merge( $own, array( 'title' => $title ) );
	}
	return $strings;
}
