import { bodyOf } from '../parts/document.mjs';
import { framed } from '../parts/frame.mjs';

export const data = { permalink: 'changes.html' };

export const render = ({ site }) => framed({ ...site.changes, body: bodyOf(site.changes) });
