import { localText } from '../../src/i18n/local-text.js';
import type { DomainPack } from './domain-pack.js';
import type { StrengthDomain, StrengthEntry, Strengths } from './schema.js';

/** The neutral set: parts of life that many people know. */
export const domainKeys = ['home', 'money', 'work', 'people', 'health', 'fun', 'spirit'] as const;
export type DomainKey = (typeof domainKeys)[number];

/** In the order in which they are asked and read: what is wanted comes first. */
export const times = ['want', 'now', 'before'] as const;
export type Time = (typeof times)[number];

/** People first, and nothing that only a service could be. */
export const backerKinds = ['person', 'place', 'group', 'thing', 'skill', 'tradition'] as const;

/** A domain as it is shown. */
export interface ShownDomain {
  readonly key: string;
  readonly label: string;
  readonly hint: string;
  /** What to keep as its name; empty for ours, which have one in every language. */
  readonly keptLabel: string;
  /** What was written in it; empty lists where nothing was. */
  readonly words: StrengthDomain;
}

export interface DomainContext {
  readonly t: (key: string) => string;
  readonly language: string;
  /** The host's domains, in place of ours. */
  readonly pack: DomainPack | undefined;
}

const nothingIn = (key: string): StrengthDomain => ({ id: key, key, label: '', want: [], now: [], before: [], backers: [] });

const isOurs = (key: string): key is DomainKey => (domainKeys as readonly string[]).includes(key);

/** The domains of the pack, or ours; after them those that neither knows, and in which something was written. */
export function shownDomains({ domains }: Strengths, { t, language, pack }: DomainContext): ShownDomain[] {
  const wordsIn = (key: string): StrengthDomain => domains.find((domain) => domain.key === key) ?? nothingIn(key);
  const known: ShownDomain[] = pack
    ? pack.domains.map(({ key, label, hint }) => {
        const name = localText(label, language);
        return { key, label: name, hint: localText(hint, language), keptLabel: name, words: wordsIn(key) };
      })
    : domainKeys.map((key) => ({ key, label: t(`domain_${key}`), hint: '', keptLabel: '', words: wordsIn(key) }));
  const others = domains.filter((domain) => !known.some(({ words }) => words === domain) && hasWords(domain));
  return [
    ...known,
    ...others.map((words) => {
      const usual = isOurs(words.key) ? t(`domain_${words.key}`) : t('domain_other');
      return { key: words.id, label: words.label.trim() || usual, hint: '', keptLabel: words.label, words };
    }),
  ];
}

/** Whether anything was written in a domain. Lines that are still empty count: somebody is about to write in them. */
export function hasWords({ want, now, before, backers }: StrengthDomain): boolean {
  return want.length + now.length + before.length + backers.length > 0;
}

/** Changes a domain, or adds it where nothing was written in it yet. The others stay where they are. */
export function changeDomain(body: Strengths, { words, keptLabel }: ShownDomain, change: Partial<StrengthDomain>): Strengths {
  const isThere = body.domains.some(({ id }) => id === words.id);
  const changed = { ...words, label: keptLabel, ...change };
  const domains = isThere ? body.domains.map((one) => (one.id === words.id ? changed : one)) : [...body.domains, changed];
  return { ...body, domains };
}

/** Everything that can be put first or become a goal, with its words: entries and backers. */
export function allEntries({ domains }: Pick<Strengths, 'domains'>): StrengthEntry[] {
  return domains.flatMap(({ want, now, before, backers }) => [
    ...[...want, ...now, ...before],
    ...backers.map(({ id, name }) => ({ id, text: name })),
  ]);
}

/** What matters most, in order. What was taken out meanwhile is left out; it comes back when the entry does. */
export function priorities(body: Pick<Strengths, 'domains' | 'priorities'>): StrengthEntry[] {
  const all = new Map(allEntries(body).map((entry) => [entry.id, entry]));
  return body.priorities.flatMap(({ id }) => all.get(id) ?? []);
}
