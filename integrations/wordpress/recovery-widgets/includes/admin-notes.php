<?php
/**
 * What whoever runs the site should know: lines to call again, missing files, words for the privacy page.
 *
 * @package RecoveryWidgets
 */

defined( 'ABSPATH' ) || exit;

/** Days after which a line is to be called again; the widgets count alike. */
const RECOVERY_WIDGETS_DAYS = 180;

/**
 * Names of lines that nobody called for too long.
 *
 * @param int $now Seconds.
 * @return string[]
 */
function recovery_widgets_stale_lines( $now ) {
	$stale = array();
	foreach ( recovery_widgets_settings()['lines'] as $line ) {
		$called = strtotime( ( $line['verifiedOn'] ?? '1970-01-01' ) . ' UTC' );
		if ( $now - (int) $called > RECOVERY_WIDGETS_DAYS * 86400 ) {
			$stale[] = $line['name'];
		}
	}
	return $stale;
}

/** Notes on the dashboard and on our own page, and nowhere else. */
function recovery_widgets_admin_notes() {
	$screen = get_current_screen();
	if ( ! current_user_can( 'manage_options' ) || ! $screen || ! in_array( $screen->id, array( 'dashboard', 'settings_page_recovery-widgets' ), true ) ) {
		return;
	}
	$notes = array();
	if ( ! recovery_widgets_built()['widgets'] ) {
		$notes[] = __( 'Recovery widgets: the files of the widgets are missing. Install the plugin from its zip file.', 'recovery-widgets' );
	}
	$stale = recovery_widgets_stale_lines( time() );
	if ( $stale ) {
		/* translators: %s: names of help lines, with commas between them. */
		$words   = __( 'Recovery widgets: please call these help lines, and write down the day in the settings: %s.', 'recovery-widgets' );
		$notes[] = sprintf( $words, implode( ', ', $stale ) );
	}
	foreach ( $notes as $note ) {
		echo '<div class="notice notice-warning"><p>' . esc_html( $note ) . '</p></div>';
	}
}
add_action( 'admin_notices', 'recovery_widgets_admin_notes' );

/** A proposal for the privacy page (Settings → Privacy). */
function recovery_widgets_privacy_words() {
	$words = __( 'When you write in one of our tools, your words are kept in your browser, on your device (IndexedDB "recovery-widgets" and one entry in local storage). They are not sent to us. You can remove them by clearing the data of this site in your browser.', 'recovery-widgets' );
	wp_add_privacy_policy_content( 'Recovery widgets', '<p>' . esc_html( $words ) . '</p>' );
}
add_action( 'admin_init', 'recovery_widgets_privacy_words' );
