<?php
/**
 * `[recovery_widget name="crisis-card"]`, with words for browsers without script between it and `[/recovery_widget]`, if you like.
 *
 * @package RecoveryWidgets
 */

defined( 'ABSPATH' ) || exit;

/**
 * Draws the shortcode. Its output comes after the filters that strip tags from what editors write.
 *
 * @param array<string, string>|string $given What stands in the brackets.
 * @param string|null                  $words What stands between the two.
 */
function recovery_widgets_shortcode( $given, $words = '' ) {
	return recovery_widgets_html( is_array( $given ) ? $given : array(), (string) $words );
}

add_action(
	'init',
	function () {
		add_shortcode( 'recovery_widget', 'recovery_widgets_shortcode' );
	}
);
