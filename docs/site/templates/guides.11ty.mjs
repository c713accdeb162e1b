import { bodyOf } from '../parts/document.mjs';
import { framed } from '../parts/frame.mjs';

export const data = {
  pagination: { data: 'site.guides', size: 1, alias: 'document' },
  permalink: ({ document }) => document.url,
};

export function render({ site, document }) {
  const group = site.groups.find(({ key }) => key === document.group);
  return framed({
    ...document,
    about: group.about,
    outline: document.sections,
    beside: group.documents,
    besideTitle: group.title,
    body: bodyOf(document),
  });
}
