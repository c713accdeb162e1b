<?php
/**
 * Draws the block. WordPress gives `$attributes`.
 *
 * @package RecoveryWidgets
 */

defined( 'ABSPATH' ) || exit;

$recovery_widgets_given = array_merge(
	$attributes,
	array(
		'heading-level' => $attributes['headingLevel'] ?? '',
		'leave-to'      => $attributes['leaveTo'] ?? '',
	)
);
$recovery_widgets_words = is_string( $attributes['words'] ?? '' ) ? wpautop( esc_html( $attributes['words'] ?? '' ) ) : '';
$recovery_widgets_html  = recovery_widgets_html( $recovery_widgets_given, $recovery_widgets_words );

if ( '' !== $recovery_widgets_html ) {
	// Every part was escaped where it was put together.
	echo '<div ' . get_block_wrapper_attributes() . '>' . $recovery_widgets_html . '</div>'; // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped
}
