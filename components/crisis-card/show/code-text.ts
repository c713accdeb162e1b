import { isCallable } from '../../../src/safety/safety-config.js';
import type { CrisisPlan } from '../schema.js';
import { arrangedSections } from '../sections.js';

/** A code with more than this is hard to scan from a cracked screen. In bytes of UTF-8. */
const mostBytes = 480;

/**
 * What the code to scan holds: numbers with their names, and the first lines; never more of the plan. Plain text, which the
 * camera of any phone shows without a network. Cut at whole lines; empty where the part is hidden or says neither.
 */
export function codeText(plan: CrisisPlan): string {
  if (arrangedSections(plan).some(({ key, hidden }) => key === 'readFirst' && hidden)) return '';
  const { contacts, top3 } = plan.readFirst;
  const people = contacts.filter(({ phone }) => isCallable(phone)).map(({ name, phone }) => `${name} ${phone}`);
  const first = top3.slice(0, 3).map(({ text }) => text);
  const lines: string[] = [];
  let bytes = 0;
  for (const words of [...people, ...first]) {
    const line = words.replace(/\s+/g, ' ').trim();
    const size = new TextEncoder().encode(line).length + 1;
    if (!line || bytes + size > mostBytes) continue;
    lines.push(line);
    bytes += size;
  }
  return lines.join('\n');
}
