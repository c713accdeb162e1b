import { svg, type SVGTemplateResult } from 'lit';

/** Shapes of the Lucide set (ISC licence, see THIRD-PARTY.md) that only writing needs. */
const shapes = {
  plus: svg`<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M5 12h14M12 5v14" /></svg>`,
  up: svg`<svg viewBox="0 0 24 24" aria-hidden="true"><path d="m5 12 7-7 7 7M12 19V5" /></svg>`,
  down: svg`<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M12 5v14M19 12l-7 7-7-7" /></svg>`,
  remove: svg`<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M18 6 6 18M6 6l12 12" /></svg>`,
  undo: svg`<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M9 14 4 9l5-5" /><path d="M4 9h10.5a5.5 5.5 0 0 1 0 11H11" /></svg>`,
  lock: svg`<svg viewBox="0 0 24 24" aria-hidden="true"><rect width="18" height="11" x="3" y="11" rx="2" /><path d="M7 11V7a5 5 0 0 1 10 0v4" /></svg>`,
  check: svg`<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M20 6 9 17l-5-5" /></svg>`,
};

export type WritingIconName = keyof typeof shapes;

/** An icon for writing; see `icon()`. */
export function writingIcon(name: WritingIconName): SVGTemplateResult {
  return shapes[name];
}
