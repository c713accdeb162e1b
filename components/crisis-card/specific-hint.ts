import type { CrisisPlan } from './schema.js';

/**
 * Whether "What helps me" could name somebody or something: only 15 % of routine crisis plans held anything specific to
 * the person (RECOVERY.md section 1). Counts as specific: a contact with a name; a digit; a capital letter after the
 * first; four words or more, for scripts without capitals. Shown once, never blocks, never judges.
 */
export function needsSpecificHint(plan: CrisisPlan): boolean {
  if (plan.hintsSeen.includes('specific')) return false;
  const lines = plan.care.helps.map((line) => line.text.trim()).filter(Boolean);
  if (lines.length === 0 || plan.readFirst.contacts.some((contact) => contact.name.trim())) return false;
  return !lines.some((line) => /\d|.\p{Lu}/u.test(line) || line.split(/\s+/).length >= 4);
}
