import { bodyOf } from '../parts/document.mjs';
import { framed } from '../parts/frame.mjs';

export const data = {
  pagination: { data: 'site.decisions', size: 1, alias: 'document' },
  permalink: ({ document }) => document.url,
};

export const render = ({ site, document }) =>
  framed({ ...document, beside: site.decisions, besideTitle: 'Decisions', body: bodyOf(document) });
