<?php
/**
 * What is there to read where no script runs: a heading, a sentence, and the ways to reach somebody, as links.
 *
 * @package RecoveryWidgets
 */

defined( 'ABSPATH' ) || exit;

/**
 * One help line as an item of a list.
 *
 * @param mixed $line As in the settings, or from the filter.
 */
function recovery_widgets_line_html( $line ) {
	if ( ! is_array( $line ) || empty( $line['name'] ) || ! is_scalar( $line['name'] ) ) {
		return '';
	}
	$ways = array();
	foreach ( array( 'phone' => 'tel:', 'sms' => 'sms:' ) as $way => $scheme ) {
		$number = recovery_widgets_number( $line[ $way ] ?? '' );
		if ( '' !== $number ) {
			$link   = $scheme . str_replace( ' ', '', $number );
			$ways[] = sprintf( '<a href="%s">%s</a>', esc_attr( $link ), esc_html( $number ) );
		}
	}
	$chat = isset( $line['chatUrl'] ) && is_string( $line['chatUrl'] ) ? esc_url( $line['chatUrl'], array( 'https' ) ) : '';
	if ( '' !== $chat ) {
		$ways[] = sprintf( '<a href="%s">%s</a>', $chat, esc_html__( 'Chat', 'recovery-widgets' ) );
	}
	if ( ! $ways ) {
		return '';
	}
	$hours = isset( $line['hours'] ) && is_string( $line['hours'] ) ? ' ' . esc_html( $line['hours'] ) : '';
	return '<li>' . esc_html( $line['name'] ) . ': ' . implode( ', ', $ways ) . $hours . '</li>';
}

/** The ways to reach somebody. */
function recovery_widgets_help_html( array $safety ) {
	$items  = array();
	$number = recovery_widgets_number( $safety['emergency']['number'] ?? '' );
	if ( '' !== $number ) {
		$items[] = recovery_widgets_line_html( array( 'name' => __( 'Emergency', 'recovery-widgets' ), 'phone' => $number ) );
	}
	foreach ( is_array( $safety['lines'] ?? null ) ? $safety['lines'] : array() as $line ) {
		$items[] = recovery_widgets_line_html( $line );
	}
	$items = array_filter( $items );
	return $items ? '<p>' . esc_html__( 'If you need help now:', 'recovery-widgets' ) . '</p><ul>' . implode( '', $items ) . '</ul>' : '';
}

/**
 * All of it.
 *
 * @param string $title  The heading.
 * @param int    $level  Its level, 1 to 6.
 * @param string $words  HTML of the site's own words; an empty text for ours.
 * @param array  $safety As for the widget.
 */
function recovery_widgets_fallback( $title, $level, $words, array $safety ) {
	$ours = '<p>' . esc_html__( 'This tool needs JavaScript. You can write on paper, too.', 'recovery-widgets' ) . '</p>';
	return sprintf( '<h%1$d>%2$s</h%1$d>', $level, esc_html( $title ) )
		. ( '' === trim( $words ) ? $ours : wp_kses_post( $words ) )
		. recovery_widgets_help_html( $safety );
}
