import { css } from 'lit';

/**
 * The look of every widget, derived from about twenty public custom properties `--recovery-*`.
 *
 * Without any of them a widget takes font, text colour and background from the page around it. Inner names (`--_*`)
 * are not public. Everything sits in `@layer recovery`, so that a page's `::part` rules win without `!important`.
 * Lines and quiet text are mixed from `currentColor`: they keep their contrast on whatever background the page has.
 */
export const tokens = css`
  @layer recovery {
    :host {
      --_accent: var(--recovery-accent, light-dark(#0b5a75, #8fd3ee));
      --_on-accent: var(--recovery-on-accent, light-dark(#fff, #06222d));
      --_quiet: var(--recovery-quiet-text, color-mix(in srgb, currentColor 78%, transparent));
      --_line: var(--recovery-line, color-mix(in srgb, currentColor 22%, transparent));
      --_field-line: var(--recovery-field-line, color-mix(in srgb, currentColor 58%, transparent));
      --_field: var(--recovery-field, light-dark(#fff, color-mix(in srgb, currentColor 6%, transparent)));
      --_soft: var(--recovery-soft, color-mix(in srgb, currentColor 5%, transparent));
      --_focus: var(--recovery-focus, var(--_accent));
      --_radius: var(--recovery-radius, 6px);
      --_target: var(--recovery-target, 44px);
      --_small: var(--recovery-font-small, 0.875em);
      --_large: var(--recovery-font-large, 1.2em);
      --_larger: var(--recovery-font-larger, 1.44em);
      display: block;
      container-type: inline-size;
      color: var(--recovery-text, inherit);
      background: var(--recovery-background, transparent);
      font: inherit;
      font-family: var(--recovery-font, inherit);
      line-height: 1.5;
      text-align: start;
    }
    :host([hidden]) {
      display: none;
    }
    :host([theme='light']) {
      color-scheme: light;
      color: var(--recovery-text, #1b2426);
      background: var(--recovery-background, #fff);
    }
    :host([theme='dark']) {
      color-scheme: dark;
      color: var(--recovery-text, #eef2f3);
      background: var(--recovery-background, #12191b);
    }
    *,
    *::before,
    *::after {
      box-sizing: border-box;
    }
    :focus-visible {
      outline: 3px solid var(--_focus);
      outline-offset: 2px;
      border-radius: 2px;
    }
    :focus:not(:focus-visible) {
      outline: none;
    }
    @media (forced-colors: active) {
      :focus-visible {
        outline-color: Highlight;
      }
    }
  }
`;
