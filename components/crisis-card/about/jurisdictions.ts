import type { PlanKind } from './plan-kinds.js';

/**
 * What a page knows of the law about such plans in one place. Nothing here is legal advice, and nothing says that a plan
 * binds anybody: only that it may. A line that nobody could check is left out, and the person reads that it was not checked.
 */
export interface Jurisdiction {
  /** Code of the country, with that of a part of it where the parts differ: `ie`, `gb-sct`. */
  readonly id: string;
  readonly place: string;
  /** What such plans are called in the law or in everyday use there. */
  readonly names: Readonly<Partial<Record<PlanKind, readonly string[]>>>;
  /** Language of the names, where it is not English. */
  readonly lang?: string;
  /** Who signs, and how: a word for which the page has a text (`about_rule_…`), or a text of its own. */
  readonly signing?: string;
  readonly witnesses?: string;
  /** Whether it may bind others. */
  readonly mayBind?: string;
  /** Where this was read. */
  readonly source?: string;
  /** Day on which somebody checked the row; left out where nobody did. */
  readonly checkedOn?: string;
}

/**
 * Names of plans by place. Lines on signing, witnesses and effect stand only where there is a published source for them, and no
 * row was checked by a lawyer: none has `checkedOn`.
 */
export const jurisdictions: readonly Jurisdiction[] = [
  {
    id: 'gb-eng',
    place: 'England and Wales',
    names: {
      'advance-refusal': ['advance decision to refuse treatment'],
      'advance-statement': ['advance statement', 'advance choice document'],
    },
    source: 'Mental Health Act 2025, section 44',
  },
  {
    id: 'gb-sct',
    place: 'Scotland',
    names: { 'advance-statement': ['advance statement', 'personal statement'], 'agent-appointment': ['named person'] },
    signing: 'signing-dated',
    witnesses: 'witnesses-certify',
    mayBind: 'may-regard',
    source: 'Mental Health (Care and Treatment) (Scotland) Act 2003',
  },
  { id: 'gb-nir', place: 'Northern Ireland', names: { 'advance-refusal': ['advance decision'] } },
  {
    id: 'ie',
    place: 'Ireland',
    names: {
      'advance-refusal': ['advance healthcare directive'],
      'agent-appointment': ['designated healthcare representative'],
    },
  },
  {
    id: 'us',
    place: 'United States',
    names: {
      'advance-statement': ['psychiatric advance directive', 'mental health advance directive', 'advance instruction'],
      'advance-refusal': ['declaration for mental health treatment'],
      'agent-appointment': ['mental health power of attorney'],
    },
    signing: 'signing-by-state',
    witnesses: 'witnesses-by-state',
    mayBind: 'may-by-state',
    source: 'myplanmylife.org',
  },
  {
    id: 'ca',
    place: 'Canada',
    names: {
      'advance-statement': ['advance directive'],
      'agent-appointment': ['representation agreement'],
      'self-binding': ['Ulysses clause'],
    },
  },
  {
    id: 'au',
    place: 'Australia',
    names: {
      'advance-statement': ['advance statement of preferences', 'advance agreement', 'advance care directive'],
      'advance-refusal': ['advance health directive', 'advance consent direction'],
    },
  },
  {
    id: 'nz',
    place: 'New Zealand',
    names: { 'advance-statement': ['mental health advance preferences statement'], 'advance-refusal': ['advance directive'] },
  },
  {
    id: 'de',
    place: 'Germany',
    lang: 'de',
    names: {
      'crisis-card': ['Krisenpass'],
      'joint-crisis-plan': ['Behandlungsvereinbarung'],
      'advance-refusal': ['Patientenverfügung'],
    },
    source: 'PMC10305757',
  },
  {
    id: 'nl',
    place: 'Netherlands',
    lang: 'nl',
    names: {
      'crisis-card': ['crisiskaart'],
      'advance-statement': ['wilsverklaring'],
      'self-binding': ['zelfbindingsverklaring'],
    },
    source: 'PMC10305757',
  },
  {
    id: 'at',
    place: 'Austria',
    lang: 'de',
    names: { 'crisis-card': ['Krisenkarte'], 'advance-refusal': ['Patientenverfügung'] },
  },
  {
    id: 'ch',
    place: 'Switzerland',
    lang: 'de',
    names: { 'crisis-card': ['Krisenkarte'], 'advance-refusal': ['Patientenverfügung'] },
  },
  {
    id: 'fr',
    place: 'France',
    lang: 'fr',
    names: {
      'joint-crisis-plan': ['plan de crise conjoint'],
      'advance-statement': ['directives anticipées'],
      'agent-appointment': ['personne de confiance'],
    },
  },
  {
    id: 'be',
    place: 'Belgium',
    lang: 'fr',
    names: {
      'crisis-card': ['carte de crise'],
      'advance-statement': ['directives anticipées'],
      'agent-appointment': ['personne de confiance'],
    },
  },
  {
    id: 'es',
    place: 'Spain',
    lang: 'es',
    names: { 'advance-statement': ['planificación anticipada de decisiones', 'voluntades anticipadas'] },
  },
  {
    id: 'it',
    place: 'Italy',
    lang: 'it',
    names: { 'advance-statement': ['disposizioni anticipate di trattamento'] },
  },
  {
    id: 'in',
    place: 'India',
    names: { 'advance-statement': ['advance directive'], 'agent-appointment': ['nominated representative'] },
    mayBind: 'may-professionals',
    source: 'Indian Journal of Psychiatry 2019, 61(10), page 680',
  },
];
