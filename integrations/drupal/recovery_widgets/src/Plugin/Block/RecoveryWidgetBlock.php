<?php

namespace Drupal\recovery_widgets\Plugin\Block;

use Drupal\Core\Block\BlockBase;
use Drupal\Core\Form\FormStateInterface;
use Drupal\Core\Render\Markup;

/**
 * A widget as a block.
 *
 * @Block(
 *   id = "recovery_widget",
 *   admin_label = @Translation("Recovery widget"),
 *   category = @Translation("Recovery widgets")
 * )
 */
class RecoveryWidgetBlock extends BlockBase {

  /**
   * Settings that are attributes of the tag, with the words that they may have.
   */
  private const WORDS = [
    'voice' => ['I', 'we'],
    'theme' => ['auto', 'light', 'dark'],
    'storage' => ['device', 'session', 'none'],
    'heading_level' => ['1', '2', '3', '4', '5', '6'],
  ];

  /**
   * Settings that are JSON, handed over as children of the tag.
   */
  private const DATA = ['safety', 'strings'];

  /**
   * {@inheritdoc}
   */
  public function defaultConfiguration(): array {
    return ['widget' => 'crisis-card', 'words' => ''] + array_fill_keys([...array_keys(self::WORDS), ...self::DATA], '');
  }

  /**
   * {@inheritdoc}
   */
  public function blockForm($form, FormStateInterface $form_state): array {
    $names = array_keys(recovery_widgets_built());
    $form['widget'] = [
      '#type' => 'select',
      '#title' => $this->t('Tool'),
      '#options' => array_combine($names, array_map(fn ($name) => recovery_widgets_built()[$name]['en']['I'], $names)),
      '#default_value' => $this->configuration['widget'],
    ];
    foreach (self::WORDS as $key => $words) {
      $form[$key] = [
        '#type' => 'select',
        '#title' => $this->labels()[$key],
        '#empty_option' => $this->t('As the tool has it'),
        '#options' => array_combine($words, $words),
        '#default_value' => $this->configuration[$key],
      ];
    }
    foreach (['words', ...self::DATA] as $key) {
      $form[$key] = [
        '#type' => 'textarea',
        '#title' => $this->labels()[$key],
        '#default_value' => $this->configuration[$key],
      ];
    }
    return $form;
  }

  /**
   * {@inheritdoc}
   */
  public function blockValidate($form, FormStateInterface $form_state): void {
    foreach (self::DATA as $key) {
      $text = trim((string) $form_state->getValue($key));
      if ($text !== '' && !is_array(json_decode($text, TRUE))) {
        $form_state->setErrorByName($key, $this->t('This is not valid JSON. Look for a missing quote or comma.'));
      }
    }
  }

  /**
   * {@inheritdoc}
   */
  public function blockSubmit($form, FormStateInterface $form_state): void {
    foreach (array_keys($this->defaultConfiguration()) as $key) {
      $this->configuration[$key] = (string) $form_state->getValue($key);
    }
  }

  /**
   * {@inheritdoc}
   */
  public function build(): array {
    $widget = $this->configuration['widget'];
    if (!isset(recovery_widgets_built()[$widget])) {
      return [];
    }
    $attributes = [];
    foreach (self::WORDS as $key => $words) {
      if (in_array($this->configuration[$key], $words, TRUE)) {
        $attributes[str_replace('_', '-', $key)] = $this->configuration[$key];
      }
    }
    // The language is that of the page, so none is set here.
    $build = [
      '#type' => 'html_tag',
      '#tag' => 'recovery-' . $widget,
      '#attributes' => $attributes,
      '#attached' => ['library' => ['recovery_widgets/' . $widget]],
      'words' => ['#type' => 'html_tag', '#tag' => 'p', 'text' => ['#plain_text' => $this->configuration['words']]],
    ];
    foreach (self::DATA as $key) {
      $data = json_decode($this->configuration[$key], TRUE);
      if (is_array($data)) {
        $build[$key] = [
          '#type' => 'html_tag',
          '#tag' => 'script',
          '#attributes' => ['type' => 'application/json', 'slot' => $key],
          // Neither < nor > nor & is left in it, so it cannot end the script.
          '#value' => Markup::create(json_encode($data, JSON_HEX_TAG | JSON_HEX_AMP)),
        ];
      }
    }
    return $build;
  }

  /**
   * Names of the settings.
   */
  private function labels(): array {
    return [
      'voice' => $this->t('Whose words: I or we'),
      'theme' => $this->t('Light or dark'),
      'storage' => $this->t('Where words are kept'),
      'heading_level' => $this->t('Level of the title'),
      'words' => $this->t('Words for browsers without script, with a number to call'),
      'safety' => $this->t('Help lines, as JSON'),
      'strings' => $this->t('Words of your own, as JSON'),
    ];
  }

}
