import { svg, type SVGTemplateResult } from 'lit';
import { drawing } from './icons.js';

/** Shapes of the Lucide set (ISC licence, see THIRD-PARTY.md) that only writing needs. */
const shapes = {
  plus: svg`<path d="M5 12h14M12 5v14" />`,
  up: svg`<path d="m5 12 7-7 7 7M12 19V5" />`,
  down: svg`<path d="M12 5v14M19 12l-7 7-7-7" />`,
  remove: svg`<path d="M18 6 6 18M6 6l12 12" />`,
  undo: svg`<path d="M9 14 4 9l5-5" /><path d="M4 9h10.5a5.5 5.5 0 0 1 0 11H11" />`,
  lock: svg`<rect width="18" height="11" x="3" y="11" rx="2" /><path d="M7 11V7a5 5 0 0 1 10 0v4" />`,
  check: svg`<path d="M20 6 9 17l-5-5" />`,
};

export type WritingIconName = keyof typeof shapes;

/** An icon for writing; see `icon()`. */
export function writingIcon(name: WritingIconName): SVGTemplateResult {
  return drawing(shapes[name]);
}
