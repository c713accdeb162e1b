import type { Actor } from '../record/record.js';

type Texts = (key: string, parameters?: Readonly<Record<string, string>>) => string;

/** Marks that steer the direction of text. In a name they could turn the words of the sentence around it. */
const steering = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** A name as it can stand in a sentence of either direction. */
function inSentence(words: string): string {
  const plain = words.replace(steering, '').trim();
  return rightToLeft.test(plain) ? `\u2068${plain}\u2069` : plain;
}

/** Name and role of somebody, in words; the kind of actor where the host gave no role. */
export function whoIs(actor: Actor, t: Texts): string {
  const role = inSentence(actor.roleText ?? '') || t(`notes_kind_${actor.kind}`);
  const name = inSentence(actor.name);
  return name ? t('notes_who', { name, role }) : role;
}
