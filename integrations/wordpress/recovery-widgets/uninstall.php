<?php
/**
 * Takes the one option away. What visitors wrote is in their own browsers: nobody but them can reach it.
 *
 * @package RecoveryWidgets
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

if ( is_multisite() ) {
	foreach ( get_sites( array( 'fields' => 'ids', 'number' => 0 ) ) as $recovery_widgets_site ) {
		switch_to_blog( $recovery_widgets_site );
		delete_option( 'recovery_widgets' );
		restore_current_blog();
	}
} else {
	delete_option( 'recovery_widgets' );
}
