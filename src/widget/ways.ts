import { css, html, nothing, type TemplateResult } from 'lit';

/** One of several ways into the same record. */
export interface Way {
  /** Word of `view`. */
  readonly key: string;
  readonly label: string;
}

/**
 * The ways in, none before another: the one on screen is marked. A button keeps the focus when it is pressed: `[data-way="<key>"]`.
 * @param name what the whole is called for those who listen
 */
export function waysView(
  name: string,
  ways: readonly Way[],
  current: string,
  open: (key: string, focus: string) => void,
): TemplateResult {
  const button = ({ key, label }: Way): TemplateResult =>
    html`<button
      type="button"
      class="plain"
      data-way=${key}
      aria-current=${key === current ? 'true' : nothing}
      @click=${() => open(key, `[data-way="${key}"]`)}
    >
      ${label}
    </button>`;
  return html`<nav class="ways" aria-label=${name}>${ways.map(button)}</nav>`;
}

export const waysStyles = css`
  @layer recovery {
    .ways {
      display: flex;
      flex-wrap: wrap;
      gap: 0 8px;
      border-block-end: 1px solid var(--_line);
    }
    .ways button {
      color: inherit;
      border: 0;
      border-radius: 0;
      border-block-end: 3px solid transparent;
    }
    .ways button[aria-current] {
      font-weight: 650;
      border-block-end-color: var(--_accent);
    }
    @media (forced-colors: active) {
      .ways button:not([aria-current]) {
        border-color: Canvas;
      }
    }
  }
`;
