import { localText } from '../../../src/i18n/local-text.js';
import type { PeerProfile } from './peer-pack.js';

/** By what peers can be found. What somebody lives with is none of it. */
export const filterKeys = ['interests', 'languages', 'cultures', 'gender'] as const;
export type FilterKey = (typeof filterKeys)[number];
export type Filters = Readonly<Partial<Record<FilterKey, string>>>;

/** What a profile has under a key, in the language of the page; languages as tags. */
export function valuesOf(profile: PeerProfile, filter: FilterKey, language: string): readonly string[] {
  const own = profile[filter];
  const list = own === undefined ? [] : Array.isArray(own) ? (own as readonly string[]) : [own as string];
  return filter === 'languages' ? list : list.map((text) => localText(text, language));
}

/** Everything one can choose among, each once, in the order of the alphabet. */
export function choicesOf(profiles: readonly PeerProfile[], filter: FilterKey, language: string): readonly string[] {
  const all = new Set(profiles.flatMap((profile) => valuesOf(profile, filter, language)));
  return [...all].sort((one, other) => one.localeCompare(other, language));
}

/** Profiles that fit all that was chosen, in the order of the host. */
export const found = (profiles: readonly PeerProfile[], filters: Filters, language: string): readonly PeerProfile[] =>
  profiles.filter((profile) =>
    filterKeys.every((filter) => !filters[filter] || valuesOf(profile, filter, language).includes(filters[filter])),
  );

/** The name of a language in the language of the page; its tag where that is not known. */
export function languageName(tag: string, language: string): string {
  try {
    return new Intl.DisplayNames([language], { type: 'language' }).of(tag) ?? tag;
  } catch {
    // A tag that the browser does not take.
    return tag;
  }
}
