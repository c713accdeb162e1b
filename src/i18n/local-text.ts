/** Words of a host in one language, or in several by their tag. */
export type LocalText = string | Readonly<Record<string, string>>;

/** Words in the language, or its nearest relative, or English, or whatever there is. */
export function localText(text: LocalText | undefined, language: string): string {
  if (text === undefined || typeof text === 'string') return text ?? '';
  const tag = language.toLowerCase();
  return text[tag] ?? text[language] ?? text[tag.split('-')[0]!] ?? text['en'] ?? Object.values(text)[0] ?? '';
}
