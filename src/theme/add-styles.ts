import { supportsAdoptingStyleSheets, type CSSResult } from 'lit';

/**
 * Adds styles that came later to those of a shadow tree. Old telephones know no adopted style sheets: they get style
 * elements, like the ones Lit makes for them.
 */
export function addStyles(root: ShadowRoot, styles: readonly CSSResult[], canAdopt = supportsAdoptingStyleSheets): void {
  if (canAdopt) root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...styles.map(({ styleSheet }) => styleSheet!)];
  else for (const { cssText } of styles) root.append(Object.assign(document.createElement('style'), { textContent: cssText }));
}
