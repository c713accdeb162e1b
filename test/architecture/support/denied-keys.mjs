// Names that would turn a person's own words into a file about the person. They match whole keys or whole parts of one.

/** Rule → names. A name of two words matches `legalStatus`, `legal-status` and `legal_status`. */
export const deniedKeys = {
  'A2.1 nothing asks for a diagnosis, a danger or a legal state': [
    'diagnosis',
    'diagnoses',
    'icd',
    'dsm',
    'severity',
    'risk',
    'risks',
    'insight',
    'legal-status',
    'capacity',
    'age-band',
    'gaf',
    'honos',
    'phq',
    'gad',
    'symptom',
    'symptoms',
  ],
  'A1.3, A5.4 nothing counts for a service': ['caseload', 'cost', 'costs', 'visits-saved', 'contact-time', 'usage'],
  'A3.2 nothing tracks obedience': ['compliance', 'compliant', 'adherence', 'adherent', 'missed', 'missed-dose', 'overdue'],
  'A4.2 nothing watches the person': ['read-at', 'opened-at', 'last-active', 'last-seen', 'location', 'typing', 'geolocation'],
  'A6.1, A6.6, I5 nothing grades the person': [
    'score',
    'scores',
    'percent',
    'percentage',
    'progress',
    'level',
    'levels',
    'rank',
    'ranking',
    'streak',
    'badge',
    'badges',
    'points',
    'grade',
    'rating',
    'benchmark',
    'norm',
    'target-range',
  ],
  'A7.2 nothing waits for a state of the person': [
    'ready',
    'readiness',
    'stable',
    'stability',
    'abstinent',
    'abstinence',
    'clean',
    'sober',
    'sobriety',
    'eligible',
    'eligibility',
    'locked-until',
  ],
};

/** Keys that may hold a denied part, with the reason. */
export const allowedKeys = {
  'heading-level': 'the level of a heading in the outline of the page; nothing about a person',
};

/** The same for one file only. */
const allowedIn = {
  'components/chime-goals/schema.ts': { level: 'one of five words that the person chose ("about what I hoped"); no number' },
  'components/chime-goals/kind.ts': { level: 'the same, empty' },
};

/** `legalStatus`, `legal_status` and `LegalStatus` all become `legal-status`. */
export const kebab = (key) =>
  key
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .replace(/[_.\s]+/g, '-')
    .toLowerCase();

/** The rule that a key breaks, or undefined. */
export function deniedBy(key, path = '') {
  const name = kebab(key);
  if (name in allowedKeys || name in (allowedIn[path] ?? {})) return undefined;
  for (const [rule, names] of Object.entries(deniedKeys)) {
    const found = names.find((one) => `-${name}-`.includes(`-${one}-`));
    if (found) return `"${found}": ${rule}`;
  }
  return undefined;
}
