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

/** A date of FHIR can be a year, a month or a day. */
export function bornOf({ birthDate }: Named): string {
  if (!birthDate) return '';
  if (birthDate.length < 10) return `born ${birthDate}`;
  const day = new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: 'long', timeZone: 'UTC' });
  return `born ${day.format(new Date(birthDate))}`;
}
