import type { CrisisPlan } from '../schema.js';
import { arrangedSections } from '../sections.js';

/** Somebody on the card, as far as the contacts of a phone need them. Why they stand there stays on the card. */
export interface CardContact {
  readonly name: string;
  readonly phone: string;
}

const helpers = ['supporters', 'agent', 'alternateAgent', 'team', 'facilitator'] as const;

/** Everybody on the card who has a name or a number, once, in the order of the card. Hidden parts stay out. */
export function contactsOf(plan: CrisisPlan): CardContact[] {
  const hidden = arrangedSections(plan).filter((section) => section.hidden);
  const isHidden = (key: string): boolean => hidden.some((section) => section.key === key);
  const entries: readonly CardContact[] = [
    ...(isHidden('readFirst') ? [] : plan.readFirst.contacts),
    ...(isHidden('people') ? [] : helpers.flatMap((key) => plan.people[key])),
  ];
  const found = new Map<string, CardContact>();
  for (const entry of entries) {
    const [name, phone] = [oneLine(entry.name), oneLine(entry.phone)];
    const key = JSON.stringify([name, phone]);
    if ((name || phone) && !found.has(key)) found.set(key, { name, phone });
  }
  return [...found.values()];
}

/** Whatever a reader of such files could take for the end of a line becomes a space. */
function oneLine(text: string): string {
  // eslint-disable-next-line no-control-regex -- they are what is looked for
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ').trim();
}

const escaped = (text: string): string => oneLine(text).replace(/[\\;,]/g, '\\$&');

/** Octets of one character in UTF-8. Half of a pair, which is no character, is written as U+FFFD. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0)!;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}

/** Folds a line at 75 octets, as RFC 2425 asks, and never inside a character. */
function folded(line: string): string {
  let result = '';
  let length = 0;
  for (const character of line) {
    const octets = octetsOf(character);
    if (length + octets > 75) {
      result += '\r\n ';
      length = 1;
    }
    result += character;
    length += octets;
  }
  return result;
}

function card({ name, phone }: CardContact): string[] {
  // A name in any script has no first and last part that we could know: it stands whole.
  const shown = escaped(name || phone);
  const number = phone ? [`TEL;TYPE=VOICE:${escaped(phone)}`] : [];
  return ['BEGIN:VCARD', 'VERSION:3.0', `N:;${shown};;;`, `FN:${shown}`, ...number, 'END:VCARD'];
}

/** The contacts as a vCard 3.0 file (RFC 2426): names and numbers, and nothing that says where they come from. Pure. */
export function contactsFile(contacts: readonly CardContact[]): string {
  return contacts
    .filter(({ name, phone }) => oneLine(name) || oneLine(phone))
    .flatMap(card)
    .map((line) => `${folded(line)}\r\n`)
    .join('');
}
