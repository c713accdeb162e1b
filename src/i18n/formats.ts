/** `Intl` objects are slow to make and cheap to keep; one per language and purpose. */
const cache = new Map<string, unknown>();

function kept<Format>(key: string, make: () => Format): Format {
  if (!cache.has(key)) cache.set(key, make());
  return cache.get(key) as Format;
}

/** Runs a format in the language, or in English where the tag is not one that `Intl` knows. */
function inLanguage<Format>(purpose: string, language: string, make: (tag: string) => Format): Format {
  return kept(`${purpose} ${language}`, () => {
    try {
      // English without a country, easy read too: the day first, as in most of the world. `en-US` is written as there.
      return make(language.replace(/^en(-x.*)?$/, 'en-GB'));
    } catch {
      return make('en-GB');
    }
  });
}

/** A time that is none, as a store of a host may give, has no words: it must not keep everything else off the screen. */
function inWords(format: Intl.DateTimeFormat, iso: string): string {
  // A day without a time is that day everywhere: as midnight in Greenwich it would be the day before in America.
  const time = Date.parse(/^[^T]{10}$/.test(iso) ? `${iso}T12:00` : iso);
  return Number.isNaN(time) ? '' : format.format(time);
}

/** `3 May 2026` in the given language. Takes an ISO instant or day. */
export function formatDate(language: string, iso: string): string {
  return inWords(
    inLanguage('date', language, (tag) => new Intl.DateTimeFormat(tag, { dateStyle: 'long' })),
    iso,
  );
}

/** `10:42` in the given language. */
export function formatTime(language: string, iso: string): string {
  return inWords(
    inLanguage('time', language, (tag) => new Intl.DateTimeFormat(tag, { timeStyle: 'short' })),
    iso,
  );
}

/** `a, b and c` in the given language. */
export function formatList(language: string, items: readonly string[]): string {
  return inLanguage('list', language, (tag) => new Intl.ListFormat(tag)).format(items);
}

/** The plural form that a number takes in the language. */
export function pluralCategory(language: string, count: number): Intl.LDMLPluralRule {
  return inLanguage('plural', language, (tag) => new Intl.PluralRules(tag)).select(count);
}

/** Which way the language is written. A list of scripts, because `Intl.Locale.textInfo` is not in every engine. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return /^(ar|arc|ckb|dv|fa|he|ks|ps|sd|ug|ur|yi)\b|-(arab|hebr|thaa|syrc|nkoo)\b/i.test(language) ? 'rtl' : 'ltr';
}
