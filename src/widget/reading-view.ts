import { html, nothing, css, type TemplateResult } from 'lit';
import { phoneLink } from '../safety/safety-config.js';
import { icon } from '../theme/icons.js';
import type { ReadingBlock, ReadingDocument, ReadingLine, ReadingSection } from './reading-document.js';

type Heading = (content: unknown, depth?: number, id?: string) => TemplateResult;

const line = ({ text, phone, details }: ReadingLine): TemplateResult => {
  const link = phoneLink('tel', phone);
  return html`<li>
    <span class="words" dir="auto">${text}</span>
    ${phone ? (link ? html`<a class="call" href=${link}>${icon('phone')}<bdi>${phone}</bdi></a>` : html`<bdi class="call">${phone}</bdi>`) : nothing}
    ${details?.map((detail) => html`<span class="detail"><span class="quiet">${detail.label}</span> <bdi>${detail.text}</bdi></span>`)}
  </li>`;
};

const block = ({ key, label, tone, lines }: ReadingBlock): TemplateResult => html`
  <div class="block ${tone ?? 'text'}" data-block=${key}>
    <div class="label">${label}</div>
    <ul>
      ${lines.map(line)}
    </ul>
  </div>
`;

const section = (heading: Heading, { key, heading: title, lead, blocks }: ReadingSection): TemplateResult => html`
  <section class="reading ${lead ? 'lead' : ''}" aria-labelledby="read-${key}" data-section=${key}>
    ${heading(title, 1, `read-${key}`)}${blocks.map(block)}
  </section>
`;

/**
 * A record to read: the person's words large, labels small, no box, no field, no tool. Empty parts are left out.
 * @param heading the element's own heading function, which knows the level
 */
export function readingView(document: ReadingDocument, heading: Heading): TemplateResult {
  return html`<div class="document" lang=${document.lang}>
    ${document.sections.filter((part) => part.blocks.length > 0).map((part) => section(heading, part))}
    <div class="quiet document-footer">${document.footer.map((text) => html`<p>${text}</p>`)}</div>
  </div>`;
}

export const readingStyles = css`
  @layer recovery {
    .document,
    .reading {
      display: grid;
      gap: 32px;
      max-inline-size: 52rem;
    }
    .reading {
      gap: 12px;
    }
    /* What is not on screen yet costs nothing; a printer gets it all. */
    .reading:not(.lead) {
      content-visibility: auto;
      contain-intrinsic-block-size: auto 16rem;
    }
    @media print {
      .reading:not(.lead) {
        content-visibility: visible;
      }
    }
    .reading + .reading {
      border-block-start: 1px solid var(--_line);
      padding-block-start: 24px;
    }
    .reading li {
      overflow-wrap: anywhere;
      max-inline-size: 68ch;
    }
    .reading li + li {
      margin-block-start: 4px;
    }
    .reading li:has(.detail) + li,
    .reading li:has(.call) + li {
      margin-block-start: 12px;
    }
    .reading .words {
      display: block;
      white-space: pre-wrap;
      /* Words in another direction than the page keep their order and stand where the eyes are. */
      text-align: -webkit-match-parent;
      text-align: match-parent;
    }
    .lead .words {
      font-size: var(--_large);
      line-height: 1.35;
    }
    .lead .name .words {
      font-size: var(--_larger);
      font-weight: 700;
      line-height: 1.25;
    }
    .detail {
      display: block;
      white-space: pre-wrap;
    }
    .call {
      display: inline-flex;
      align-items: center;
      gap: 8px;
      min-block-size: var(--_target);
      font-size: var(--_large);
      font-weight: 600;
      white-space: nowrap;
    }
    @container (min-width: 36rem) {
      .reading .block {
        display: grid;
        grid-template-columns: 12rem 1fr;
        gap: 4px 24px;
        align-items: baseline;
      }
    }
  }
`;
