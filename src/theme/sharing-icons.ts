import { svg, type SVGTemplateResult } from 'lit';

/** Shapes of the Lucide set (ISC licence, see THIRD-PARTY.md) that only copies need, for readers too. */
const shapes = {
  save: svg`<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M12 3v12M7 10l5 5 5-5M21 15v4a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2v-4" /></svg>`,
  copy: svg`<svg viewBox="0 0 24 24" aria-hidden="true"><rect x="8" y="8" width="14" height="14" rx="2" /><path d="M4 16a2 2 0 0 1-2-2V4a2 2 0 0 1 2-2h10a2 2 0 0 1 2 2" /></svg>`,
};

export type SharingIconName = keyof typeof shapes;

/** An icon for making copies; see `icon()`. */
export function sharingIcon(name: SharingIconName): SVGTemplateResult {
  return shapes[name];
}
