import type { Settings } from '../host/page-configuration.js';
import { warnOnce } from './warn-once.js';

/** Settings that a page without script can give: `<script type="application/json" slot="strings">{…}</script>`. */
const names = ['strings', 'safety', 'packs'] as const;

/** Reads the JSON children of an element. A broken one is left out with a warning that says which. */
export function readJsonChildren(element: Element): Settings {
  const found: Record<string, unknown> = {};
  for (const name of names) {
    const script = element.querySelector(`:scope > script[type="application/json"][slot="${name}"]`);
    if (!script) continue;
    try {
      found[name] = JSON.parse(script.textContent ?? '');
    } catch {
      warnOnce(`<${element.localName}>: the script with slot="${name}" is not valid JSON.`);
    }
  }
  return found;
}
