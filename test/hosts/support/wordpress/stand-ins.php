<?php
/**
 * Stand-ins for the functions of WordPress that the plugin calls, for one run without WordPress. They note what they were given; those
 * that escape do escape, in the way that WordPress documents.
 */

define( 'ABSPATH', __DIR__ );

$asked   = json_decode( stream_get_contents( STDIN ), true );
$noted   = array( 'modules' => array(), 'styles' => array(), 'hooks' => array(), 'errors' => array(), 'inline' => array(), 'privacy' => '' );
$hooks   = array();
$modules = array();
$codes   = array();
$blocks  = array();

function is_admin() { return true; }
function add_action( $hook, $callback, $order = 10 ) { add_filter( $hook, $callback, $order ); }
function add_filter( $hook, $callback, $order = 10 ) { global $hooks; $hooks[ $hook ][ $order ][] = $callback; }
function do_action( $hook ) { global $hooks; $sorted = $hooks[ $hook ] ?? array(); ksort( $sorted ); foreach ( array_merge( array(), ...$sorted ) as $callback ) { $callback(); } }
function apply_filters( $hook, $value, ...$more ) { global $hooks; foreach ( array_merge( array(), ...( $hooks[ $hook ] ?? array() ) ) as $callback ) { $value = $callback( $value, ...$more ); } return $value; }

function __( $text, $domain ) { if ( 'recovery-widgets' !== $domain ) { throw new Exception( "text domain $domain" ); } global $words; return $words[ $text ] ?? $text; }
function load_textdomain( $domain, $file, $locale ) { global $words; $file = preg_replace( '/\.mo$/', '.l10n.php', $file ); $words = is_readable( $file ) ? ( include $file )['messages'] : array(); }
function load_plugin_textdomain( $domain, $old, $folder ) {}
function plugin_basename( $path ) { return basename( dirname( $path ) ) . '/' . basename( $path ); }
function sanitize_key( $text ) { return preg_replace( '/[^a-z0-9_-]/', '', strtolower( $text ) ); }
function esc_html( $text ) { return htmlspecialchars( (string) $text, ENT_QUOTES | ENT_SUBSTITUTE, 'UTF-8' ); }
function esc_attr( $text ) { return esc_html( $text ); }
function esc_textarea( $text ) { return esc_html( $text ); }
function esc_html__( $text, $domain ) { return esc_html( __( $text, $domain ) ); }
function esc_attr__( $text, $domain ) { return esc_html( __( $text, $domain ) ); }
function esc_html_e( $text, $domain ) { echo esc_html__( $text, $domain ); }
function esc_url_raw( $address, $protocols ) { $scheme = strtolower( (string) parse_url( $address, PHP_URL_SCHEME ) ); return in_array( $scheme, $protocols, true ) ? preg_replace( '/[\s"\'<>]/', '', $address ) : ''; }
function esc_url( $address, $protocols ) { return esc_html( esc_url_raw( $address, $protocols ) ); }
function sanitize_text_field( $text ) { return trim( preg_replace( '/\s+/', ' ', strip_tags( $text ) ) ); }
function sanitize_title( $text ) { return trim( strtolower( preg_replace( '/[^A-Za-z0-9]+/', '-', $text ) ), '-' ); }
// Far stricter than the real one: some tags, and no attribute but the address of a link.
function wp_kses_post( $html ) { $kept = strip_tags( $html, '<p><br><a><ul><li><strong><em>' ); return preg_replace_callback( '/<(\w+)\b([^>]*)>/', function ( $tag ) { preg_match( '/href="((?:https?|tel|sms|mailto):[^"]*)"/i', $tag[2], $link ); return '<' . $tag[1] . ( $link ? ' href="' . $link[1] . '"' : '' ) . '>'; }, $kept ); }
function wpautop( $text ) { return '' === trim( $text ) ? '' : '<p>' . implode( '</p><p>', preg_split( '/\n\s*\n/', trim( $text ) ) ) . '</p>'; }
function wp_json_encode( $data, $flags = 0 ) { return json_encode( $data, $flags ); }
function wp_json_file_decode( $file, $options ) { return json_decode( file_get_contents( $file ), $options['associative'] ); }

function get_option( $name, $otherwise ) { global $asked; return $asked['options'][ $name ] ?? $otherwise; }
function get_locale() { global $asked; return $asked['locale'] ?? 'en_US'; }
function determine_locale() { return get_locale(); }
function is_feed() { global $asked; return ! empty( $asked['feed'] ); }
function is_singular() { return true; }
function get_post() { global $asked; return isset( $asked['content'] ) ? (object) array( 'post_content' => $asked['content'] ) : null; }
function has_shortcode( $content, $code ) { return false !== strpos( $content, "[$code" ); }
function current_user_can( $right ) { global $asked; return in_array( $right, $asked['rights'] ?? array(), true ); }
function get_current_screen() { global $asked; return (object) array( 'id' => $asked['screen'] ?? '' ); }
function plugins_url( $path, $file ) { return 'https://site.example/wp-content/plugins/' . basename( dirname( $file ) ) . '/' . $path; }

function wp_register_script_module( $id, $address, $needs, $version ) { global $modules; if ( ! isset( $modules[ $id ] ) ) { $modules[ $id ] = array( 'address' => $address, 'version' => $version, 'loaded' => false ); } }
function wp_deregister_script_module( $id ) { global $modules; unset( $modules[ $id ] ); }
function wp_enqueue_script_module( $id ) { global $modules; if ( isset( $modules[ $id ] ) ) { $modules[ $id ]['loaded'] = true; } }
function wp_register_style( $handle, $address, $needs, $version ) { global $noted; $noted['styles'][ $handle ] = array( 'address' => $address, 'version' => $version, 'loaded' => false ); }
function wp_enqueue_style( $handle ) { global $noted; $noted['styles'][ $handle ]['loaded'] = true; }
function generate_block_asset_handle( $block, $field ) { return str_replace( '/', '-', $block ) . '-editor-script'; }
function wp_add_inline_script( $handle, $script, $place ) { global $noted; $noted['inline'][ $handle ] = $script; }
function wp_set_script_translations( $handle, $domain ) {}

function add_shortcode( $code, $callback ) { global $codes; $codes[ $code ] = $callback; }
function register_block_type( $folder ) { global $blocks; $block = json_decode( file_get_contents( "$folder/block.json" ), true ); $blocks[ $block['name'] ] = array( $folder, $block ); include $folder . '/editor.asset.php'; }
function get_block_wrapper_attributes() { return 'class="wp-block-recovery-widgets-widget"'; }
function register_setting( $group, $name, $rules ) { global $noted; $noted['sanitize'] = $rules['sanitize_callback']; }
function add_settings_error( $setting, $code, $message ) { global $noted; $noted['errors'][] = $message; }
function add_options_page( $title, $menu, $right, $slug, $callback ) { global $noted; $noted['page'] = array( $right, $callback ); }
function wp_add_privacy_policy_content( $plugin, $words ) { global $noted; $noted['privacy'] = $words; }
function get_admin_page_title() { return 'Recovery widgets'; }
function settings_fields( $group ) { echo "<input type=\"hidden\" name=\"option_page\" value=\"$group\">"; }
function selected( $one, $other, $echo ) { return $one === $other ? ' selected' : ''; }
function submit_button() { echo '<button>Save Changes</button>'; }
