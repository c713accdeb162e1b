import { css } from 'lit';

/** Buttons, fields and lists that all widgets share. Native elements only; nothing here needs script. */
export const controls = css`
  @layer recovery {
    h2,
    h3,
    h4,
    p,
    ul,
    ol,
    dl,
    dd {
      margin: 0;
      padding: 0;
    }
    ul,
    ol {
      list-style: none;
    }
    .quiet {
      color: var(--_quiet);
      font-size: var(--_small);
    }
    button,
    .button {
      min-block-size: var(--_target);
      min-inline-size: var(--_target);
      padding: 8px 16px;
      display: inline-flex;
      align-items: center;
      justify-content: center;
      gap: 8px;
      font: inherit;
      color: inherit;
      text-decoration: none;
      background: transparent;
      border: 1px solid var(--_field-line);
      border-radius: var(--_radius);
      cursor: pointer;
    }
    button:hover,
    .button:hover {
      background: var(--_soft);
    }
    button.primary {
      color: var(--_on-accent);
      background: var(--_accent);
      border-color: var(--_accent);
      font-weight: 600;
    }
    button.primary:hover {
      background: color-mix(in srgb, var(--_accent) 88%, currentColor);
    }
    button.plain,
    button.icon {
      border-color: transparent;
    }
    button.plain {
      color: var(--_accent);
      padding-inline: 8px;
    }
    button.icon {
      padding: 0;
      color: var(--_quiet);
    }
    button:disabled {
      opacity: 0.4;
      cursor: default;
    }
    svg {
      inline-size: 1.25em;
      block-size: 1.25em;
      flex: none;
      fill: none;
      stroke: currentColor;
      stroke-width: 2;
      stroke-linecap: round;
      stroke-linejoin: round;
    }
    label,
    .label {
      display: block;
      font-size: var(--_small);
      color: var(--_quiet);
    }
    a {
      color: var(--_accent);
    }
    .visually-hidden {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      margin: -1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
    @media (forced-colors: active) {
      button.primary {
        border: 2px solid ButtonText;
      }
      button.icon,
      button.plain {
        border-color: ButtonBorder;
      }
    }
  }
`;
