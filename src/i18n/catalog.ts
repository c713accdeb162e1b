/** Forms of one message by plural category of `count`; `other` is always there. */
export type PluralMessage = { readonly other: string } & Partial<Readonly<Record<Intl.LDMLPluralRule, string>>>;

/** A message that differs for a person who writes as "I" and one who writes as "we" (rule A2.5). */
export interface VoicedMessage {
  readonly I: string;
  readonly we: string;
}

/** `{name}` in a text is replaced by the parameter of that name. Plain data, so that hosts can write it as JSON. */
export type Message = string | PluralMessage | VoicedMessage;

/** `string` typed messages of one widget. English is the type of every other language. */
export type Messages = Readonly<Record<string, Message>>;

/** The same keys in another language; a missing one falls back to English. */
export type Translation<M extends Messages = Messages> = { readonly [Key in keyof M]?: Message };

/** The texts of one widget (or of all: `common`) with its languages, which are loaded when they are needed. */
export interface Catalog<M extends Messages = Messages> {
  /** Name under which hosts override its strings, for example `crisis-card`. */
  readonly name: string;
  /** Tells texts that come later apart from those of the same name that are there already. */
  readonly part?: string;
  readonly english: M;
  /** A file may hold texts of writing alone, which are in a catalog of their own: it says itself whose translation it is. */
  readonly languages: Readonly<Record<string, () => Promise<{ readonly default: Translation }>>>;
}

/** Wording by the host: catalog name → key → text. `{ 'crisis-card': { title: 'Our card' } }`. */
export type StringOverrides = Readonly<Record<string, Translation>>;

export type Voice = 'I' | 'we';

/** States the texts of a widget. Pure data: no DOM, no state. */
export function defineCatalog<M extends Messages>(catalog: Catalog<M>): Catalog<M> {
  return catalog;
}

/**
 * Texts that come later than those of a catalog, such as those of writing, under its name.
 * @param own name and language files of a part that has its own; left out, they lie in those of the catalog
 */
export function laterTexts<M extends Messages>(
  { name, languages }: Catalog,
  english: M,
  own?: Pick<Catalog<M>, 'languages'> & { readonly part: string },
): Catalog<M> {
  return { name, english, languages, ...own };
}
