import { localText, type LocalText } from '../../src/i18n/local-text.js';

/** What the host says of its peer support (`packs.peerSupport`). All of it is optional; what is missing is said kindly. */
export interface PeerSupportPack {
  /** What a peer may have to pass on, and to whom. Shown before the first save. */
  readonly privacy?: LocalText;
  /** Who takes a wish up, and how soon one hears of them. */
  readonly answer?: LocalText;
  /** Whom to ask about coming back after an ending: a name, a place, a way. */
  readonly comeBack?: LocalText;
  /** How somebody who would like to help others can begin. */
  readonly helping?: LocalText;
  /** Who looks after the stories, and how soon they look at one that is reported. */
  readonly moderator?: { readonly name: LocalText; readonly answers: LocalText };
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Words of the host in the language of the page; empty where there are none, or something else than words. */
export function hostText(value: unknown, language: string): string {
  if (typeof value === 'string') return value.trim();
  if (!isObject(value) || !Object.values(value).every((one) => typeof one === 'string')) return '';
  return localText(value as LocalText, language).trim();
}

/** One part of what the host says, by its path: `moderator.name`. */
export function hostWords(packs: Readonly<Record<string, unknown>>, path: string, language: string): string {
  let value: unknown = packs['peerSupport'];
  for (const key of path.split('.')) value = isObject(value) ? value[key] : undefined;
  return hostText(value, language);
}
