/** Pages that tests make up. */
import { readFileSync } from 'node:fs';

/** Names of all elements. */
export const tags = Object.keys(
  JSON.parse(readFileSync(new URL('../../architecture/surface/elements.json', import.meta.url), 'utf8')),
);
/** Those that a person sees. */
export const widgets = tags.filter((tag) => tag !== 'recovery-context');

export const pageWith = (script, body = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Page</title><script type="module" src="${script}"></script></head><body>${body}</body></html>`;
