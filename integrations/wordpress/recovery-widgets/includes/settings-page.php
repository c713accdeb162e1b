<?php
/**
 * Settings → Recovery widgets.
 *
 * @package RecoveryWidgets
 */

defined( 'ABSPATH' ) || exit;

/**
 * Checks what the form sends.
 *
 * @param mixed $given The fields.
 */
function recovery_widgets_sanitize_settings( $given ) {
	$given   = is_array( $given ) ? $given : array();
	$lines   = array_map( 'recovery_widgets_line', is_array( $given['lines'] ?? null ) ? $given['lines'] : array() );
	$strings = (string) ( is_scalar( $given['strings'] ?? '' ) ? $given['strings'] ?? '' : '' );
	if ( null === recovery_widgets_decode_strings( $strings ) ) {
		$strings = recovery_widgets_settings()['strings'];
		add_settings_error(
			RECOVERY_WIDGETS_OPTION,
			'strings',
			__( 'Your own words were not changed: the text is not valid JSON. Look for a missing quote or comma.', 'recovery-widgets' )
		);
	}
	$region  = strtoupper( sanitize_text_field( (string) ( $given['region'] ?? '' ) ) );
	$storage = (string) ( $given['storage'] ?? '' );
	return array(
		'emergency' => recovery_widgets_number( $given['emergency'] ?? '' ),
		'region'    => preg_match( '/^[A-Z]{2}$/D', $region ) ? $region : '',
		'lines'     => array_values( array_filter( $lines ) ),
		'strings'   => $strings,
		'storage'   => in_array( $storage, array( 'device', 'session' ), true ) ? $storage : '',
	);
}

add_action(
	'admin_init',
	function () {
		$rules = array( 'sanitize_callback' => 'recovery_widgets_sanitize_settings' );
		register_setting( RECOVERY_WIDGETS_OPTION, RECOVERY_WIDGETS_OPTION, $rules );
	}
);

add_action(
	'admin_menu',
	function () {
		$title = __( 'Recovery widgets', 'recovery-widgets' );
		add_options_page( $title, $title, 'manage_options', 'recovery-widgets', 'recovery_widgets_settings_page' );
	}
);

/** One field with its label. The name is that of the option; ids are made from it. */
function recovery_widgets_field( $path, $label, $value, $type = 'text' ) {
	$id = 'recovery-widgets-' . implode( '-', $path );
	printf(
		'<p><label for="%1$s">%2$s</label><br><input class="regular-text" type="%3$s" id="%1$s" name="%4$s" value="%5$s"></p>',
		esc_attr( $id ),
		esc_html( $label ),
		esc_attr( $type ),
		esc_attr( RECOVERY_WIDGETS_OPTION . '[' . implode( '][', $path ) . ']' ),
		esc_attr( $value )
	);
}

/** Fields of one help line. */
function recovery_widgets_line_fields( $index, array $line ) {
	$title = $line['name'] ?? __( 'Add a line', 'recovery-widgets' );
	echo '<fieldset class="card"><legend><strong>' . esc_html( $title ) . '</strong></legend>';
	$fields = array(
		'name'       => array( __( 'Name', 'recovery-widgets' ), 'text' ),
		'phone'      => array( __( 'Telephone number', 'recovery-widgets' ), 'tel' ),
		'sms'        => array( __( 'Number for text messages', 'recovery-widgets' ), 'tel' ),
		'chatUrl'    => array( __( 'Address of a chat, with https', 'recovery-widgets' ), 'url' ),
		'hours'      => array( __( 'When somebody is there, and what it costs', 'recovery-widgets' ), 'text' ),
		'verifiedOn' => array( __( 'Day on which you called and found it right', 'recovery-widgets' ), 'date' ),
	);
	foreach ( $fields as $key => list( $label, $type ) ) {
		recovery_widgets_field( array( 'lines', $index, $key ), $label, $line[ $key ] ?? '', $type );
	}
	echo '</fieldset>';
}

/** The page. */
function recovery_widgets_settings_page() {
	if ( ! current_user_can( 'manage_options' ) ) {
		return;
	}
	$settings = recovery_widgets_settings();
	$choices  = array(
		''        => __( 'On the device of the visitor', 'recovery-widgets' ),
		'session' => __( 'Only until the page is closed, for shared computers', 'recovery-widgets' ),
	);
	echo '<div class="wrap"><h1>' . esc_html( get_admin_page_title() ) . '</h1><form action="options.php" method="post">';
	settings_fields( RECOVERY_WIDGETS_OPTION );

	echo '<h2>' . esc_html__( 'Help lines', 'recovery-widgets' ) . '</h2><p>';
	esc_html_e( 'The widgets bring no numbers. Set lines for the place where your readers live. Call each one, and write down the day.', 'recovery-widgets' );
	echo '</p>';
	recovery_widgets_field( array( 'emergency' ), __( 'Emergency number', 'recovery-widgets' ), $settings['emergency'], 'tel' );
	recovery_widgets_field( array( 'region' ), __( 'Country of these lines, as two letters', 'recovery-widgets' ), $settings['region'] );
	foreach ( array_merge( $settings['lines'], array( array() ) ) as $index => $line ) {
		recovery_widgets_line_fields( $index, $line );
	}
	echo '<p>' . esc_html__( 'To take a line out, empty its name. Save to get room for another one.', 'recovery-widgets' ) . '</p>';

	echo '<h2>' . esc_html__( 'Where words are kept', 'recovery-widgets' ) . '</h2>';
	echo '<p><select name="' . esc_attr( RECOVERY_WIDGETS_OPTION ) . '[storage]" aria-label="' . esc_attr__( 'Where words are kept', 'recovery-widgets' ) . '">';
	foreach ( $choices as $value => $label ) {
		printf( '<option value="%s"%s>%s</option>', esc_attr( $value ), selected( $settings['storage'], $value, false ), esc_html( $label ) );
	}
	echo '</select></p>';

	echo '<h2>' . esc_html__( 'Words of your own', 'recovery-widgets' ) . '</h2><p><label for="recovery-widgets-strings">';
	esc_html_e( 'JSON, as in { "crisis-card": { "title": "Our safety card" } }. For a title alone, use the field of the block.', 'recovery-widgets' );
	echo '</label></p><textarea class="large-text code" rows="6" spellcheck="false" id="recovery-widgets-strings" name="' . esc_attr( RECOVERY_WIDGETS_OPTION ) . '[strings]">';
	echo esc_textarea( $settings['strings'] ) . '</textarea>';
	submit_button();
	echo '</form></div>';
}
