import { dayInWords } from './days.js';

/** As much of a Patient or a Practitioner as stands on the page. */
export interface Named {
  readonly id?: string;
  readonly birthDate?: string;
  readonly name?: readonly { readonly text?: string; readonly given?: readonly string[]; readonly family?: string }[];
}

export function nameOf({ name: [first] = [] }: Named): string {
  const { text, given = [], family } = first ?? {};
  return text || [...given, family].filter(Boolean).join(' ') || 'No name in the record';
}

export const bornOf = ({ birthDate }: Named): string => (birthDate ? `born ${dayInWords(birthDate)}` : '');
