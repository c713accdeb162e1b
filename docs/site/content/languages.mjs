import { namesIn } from './project.mjs';

/** Languages in which the core speaks, by pattern, each with its name in itself. */
export function languages() {
  const tags = namesIn('src/i18n', /^messages\..+\.ts$/).map((name) => name.slice('messages.'.length, -'.ts'.length));
  return [
    { tag: 'en', name: 'English' },
    ...tags.map((tag) => ({
      tag,
      name: tag.endsWith('-x-easy') ? `${nameOf(tag.slice(0, -'-x-easy'.length))}, easy to read` : nameOf(tag),
    })),
  ];
}

function nameOf(tag) {
  const name = new Intl.DisplayNames([tag], { type: 'language' }).of(tag);
  return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
}
