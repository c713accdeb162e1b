<?php
/**
 * The HTML of a widget, for the shortcode and for the block.
 *
 * @package RecoveryWidgets
 */

defined( 'ABSPATH' ) || exit;

/** The locale in which the page began, and which its `<html>` tells: before anything switches it for a part of the page. */
function recovery_widgets_page_locale( $set = null ) {
	static $locale = '';
	if ( null !== $set ) {
		$locale = $set;
	}
	return $locale;
}
add_action(
	'template_redirect',
	function () {
		recovery_widgets_page_locale( get_locale() );
	}
);

/**
 * Data for a widget, as a child of its tag. No text can end the script: `<`, `>` and `&` are written as numbers.
 *
 * @param string $slot `safety` or `strings`.
 * @param array  $data What is handed over.
 */
function recovery_widgets_json_child( $slot, array $data ) {
	$json = $data ? wp_json_encode( $data, JSON_HEX_TAG | JSON_HEX_AMP | JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES ) : false;
	return $json ? sprintf( '<script type="application/json" slot="%s">%s</script>', esc_attr( $slot ), $json ) : '';
}

/**
 * A widget. An empty text for visitors where there is none of that name; editors read why.
 *
 * @param array<string, mixed> $given `name`, `title` and attributes; unknown ones are left out.
 * @param string               $words HTML for browsers without script.
 */
function recovery_widgets_html( array $given, $words = '' ) {
	$name = recovery_widgets_plain( $given['name'] ?? '' );
	if ( ! recovery_widgets_is_known( $name ) ) {
		return recovery_widgets_unknown();
	}
	$attributes = recovery_widgets_attributes( $given );
	$site       = str_replace( '_', '-', get_locale() );
	// Where the page says its language already, the widget takes it from there, and follows when a language plugin changes it later.
	if ( ! isset( $attributes['lang'] ) && recovery_widgets_page_locale() !== get_locale() ) {
		$attributes['lang'] = $site;
	}
	$storage = recovery_widgets_settings()['storage'];
	if ( ! isset( $attributes['storage'] ) && in_array( $storage, recovery_widgets_allowed_words()['storage'], true ) ) {
		$attributes['storage'] = $storage;
	}
	$own     = sanitize_text_field( (string) recovery_widgets_plain( $given['title'] ?? '' ) );
	$safety  = recovery_widgets_safety();
	$strings = recovery_widgets_strings( $name, $own );
	$voice   = $attributes['voice'] ?? 'I';
	$title   = $strings[ $name ]['title'] ?? '';
	$title   = is_array( $title ) ? ( $title[ $voice ] ?? '' ) : $title;
	if ( ! is_string( $title ) || '' === $title ) {
		$title = recovery_widgets_title( $name, $attributes['lang'] ?? $site, $voice );
	}
	$inside = recovery_widgets_fallback( $title, (int) ( $attributes['heading-level'] ?? 2 ), $words, $safety );
	if ( is_feed() ) {
		return $inside;
	}
	recovery_widgets_need( $name );
	// The data come first: in the middle of a paragraph a browser would end the tag at the heading.
	return sprintf(
		'<recovery-%1$s%2$s>%3$s%4$s%5$s</recovery-%1$s>',
		$name,
		recovery_widgets_attributes_html( $attributes ),
		recovery_widgets_json_child( 'safety', $safety ),
		recovery_widgets_json_child( 'strings', $strings ),
		$inside
	);
}

/** Words for whoever can change the page; nothing for visitors. */
function recovery_widgets_unknown() {
	if ( ! current_user_can( 'edit_posts' ) ) {
		return '';
	}
	/* translators: %s: names of widgets, with commas between them. */
	$words = __( 'Recovery widgets: there is no widget of this name. Only you who edit this site can read this. There are: %s.', 'recovery-widgets' );
	return '<p>' . esc_html( sprintf( $words, implode( ', ', array_keys( recovery_widgets_built()['widgets'] ) ) ) ) . '</p>';
}
