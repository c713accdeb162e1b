import { formatDate } from '../../src/i18n/formats.js';
import type { ReadingBlock, ReadingLine, ReadingSection } from '../../src/widget/reading-document.js';
import type { DocumentContext } from './document.js';
import type { CrisisPlan, CrisisPlanSignature } from './schema.js';
import { signatureState } from './sign/signature-state.js';

/** Kinds that are said in words. An ordinary card says nothing, nor does a kind of a newer version. */
const kinds = ['joint-crisis-plan', 'advance-statement', 'advance-refusal', 'agent-appointment', 'self-binding'];
/** Whether a kind is one that is said in words. */
export const isSaidKind = (kind: string): boolean => kinds.includes(kind);
const roles = ['person', 'witness', 'agent', 'notary', 'other'];
const methods = ['typed', 'drawn', 'paper'];

/** A day or an instant in words; what is neither, as it stands. */
export function dateInWords(language: string, at: string): string {
  // A day alone would be read as midnight in Greenwich, which is the day before in half of the world.
  return formatDate(language, /^\d{4}-\d\d-\d\d$/.test(at) ? `${at}T12:00` : at) || at;
}

/** How a signature was made, in words. */
export const methodKey = (method: string): string => (methods.includes(method) ? `formal_${method}` : 'formal_signed');
/** In which role somebody signed, in words; undefined for a role of a newer version. */
export const roleKey = (role: string): string | undefined => (roles.includes(role) ? `formal_role_${role}` : undefined);

function signatureLine(signature: CrisisPlanSignature, { t, language, digest }: DocumentContext): ReadingLine {
  const { role, name, relation, method, at, statement } = signature;
  const key = roleKey(role);
  const details = [
    { label: t('formal_as'), text: key ? t(key) : '' },
    { label: t('part_role'), text: relation },
    { label: t(methodKey(method)), text: at ? dateInWords(language, at) : t('formal_no_date') },
    { label: t('formal_said'), text: statement },
    { label: t('formal_since'), text: t(`formal_${signatureState(signature, digest)}`) },
  ];
  return { text: name, details: details.filter(({ text }) => text.trim()) };
}

/**
 * What makes the card a document: kind, dates, signatures. It stands last, after all of the person's words (rule A3.1), and
 * has no blocks where nothing of it was given.
 */
export function formalSection(plan: CrisisPlan, context: DocumentContext): ReadingSection {
  const { t, language } = context;
  const { madeFreely, validFrom, expiresOn, notary, signatures } = plan.formal;
  const block = (key: string, label: string, text: string): ReadingBlock => ({
    key,
    label: t(label),
    lines: text.trim() ? [{ text }] : [],
  });
  const blocks = [
    block('planKind', 'formal_kind', isSaidKind(plan.planKind) ? t(`formal_kind_${plan.planKind}`) : ''),
    block('madeFreely', 'formal_freely', madeFreely ? t('formal_madeFreely') : ''),
    block('validFrom', 'formal_validFrom', validFrom && dateInWords(language, validFrom)),
    block('expiresOn', 'formal_expiresOn', expiresOn && dateInWords(language, expiresOn)),
    block('notary', 'formal_notary', notary),
    { key: 'signatures', label: t('formal_signatures'), lines: signatures.map((one) => signatureLine(one, context)) },
  ];
  return { key: 'formal', heading: t('group_formal'), blocks: blocks.filter(({ lines }) => lines.length > 0) };
}
