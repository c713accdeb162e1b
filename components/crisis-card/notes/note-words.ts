import { formatDate } from '../../../src/i18n/formats.js';
import type { Actor, Note } from '../../../src/record/record.js';
import type { CardPanelAccess } from '../panels.js';
import { fieldAt } from './take-words.js';

type Words = Pick<CardPanelAccess, 't' | 'language'>;

/** What somebody is to the owner: in the host's words, or ours for the kind of actor. */
export function roleOf({ kind, roleText }: Actor, t: Words['t']): string {
  return roleText?.trim() || t(`notes_role_${kind}`);
}

/** Whose view a note is, always beside it (rule X2). */
export function signatureOf({ author, at }: Note, { t, language }: Words): string {
  return t('notes_by', { name: author.name || '–', role: roleOf(author, t), date: formatDate(language(), at) });
}

/** Name of the part that a note is about. */
export function nameOfField(on: string, t: Words['t']): string {
  if (!on) return t('notes_whole');
  const found = fieldAt(on);
  return found ? t(`${found.group}_${found.field.key}`) : t('notes_unknown_field');
}
