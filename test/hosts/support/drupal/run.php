<?php
/**
 * One run of the module without Drupal: reads settings of blocks and scripts of a page from STDIN, writes what came of them as JSON.
 * The folder of the module is the only parameter. The base class only keeps the settings, as that of Drupal does.
 */

namespace Drupal\Core\Asset { interface AttachedAssetsInterface {} }
namespace Drupal\Core\Form { interface FormStateInterface {} }
namespace Drupal\Core\Render {
  class Markup {
    public static function create($text) { return ['markup' => $text]; }
  }
}
namespace Drupal\Core\Block {
  class BlockBase {
    protected $configuration;
    public function __construct($given) { $this->configuration = $given + $this->defaultConfiguration(); }
    protected function t($text) { return $text; }
  }
}
namespace {
  error_reporting(E_ALL);
  set_error_handler(function ($level, $message, $file, $line) { throw new ErrorException($message, 0, $level, $file, $line); });
  require $argv[1] . '/recovery_widgets.module';
  require $argv[1] . '/src/Plugin/Block/RecoveryWidgetBlock.php';
  $asked = json_decode(stream_get_contents(STDIN), TRUE);
  $libraries = ['recovery-widgets' => ['js' => ['assets/recovery-widgets.js' => ['preprocess' => FALSE]]]];
  recovery_widgets_library_info_alter($libraries, 'recovery_widgets');
  $assets = new class implements Drupal\Core\Asset\AttachedAssetsInterface {};
  $scripts = array_fill_keys($asked['scripts'], ['preprocess' => FALSE]);
  foreach ($scripts as $path => $script) { $scripts[$path]['data'] = $path; }
  recovery_widgets_js_alter($scripts, $assets);
  $form = new class implements Drupal\Core\Form\FormStateInterface {};
  $blocks = array_map(function ($given) { return (new Drupal\recovery_widgets\Plugin\Block\RecoveryWidgetBlock($given))->build(); }, $asked['blocks']);
  $fields = array_keys((new Drupal\recovery_widgets\Plugin\Block\RecoveryWidgetBlock([]))->blockForm([], $form));
  echo json_encode(['libraries' => $libraries, 'scripts' => array_column($scripts, 'data'), 'blocks' => $blocks, 'fields' => $fields]);
}
