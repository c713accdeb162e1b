import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../../src/theme/icons.js';
import { sharingIcon } from '../../../src/theme/sharing-icons.js';
import { isEmptyDocument, type ReadingDocument, type SheetFormat } from '../../../src/widget/reading-document.js';
import type { CardPanelAccess } from '../panels.js';
import { goesToApps } from '../../../src/widget/hand-out.js';
import { keepLetters } from '../../../src/widget/controls/keep-letters.js';

/** Ways to hand out a copy that the host hears of. Paper is none of them: it stays with whoever stands at the printer. */
export type Way = 'file' | 'text' | 'contacts';

/** What the view shows and what its buttons do. */
export interface ShareContent extends Pick<CardPanelAccess, 't' | 'heading'> {
  readonly reading: ReadingDocument;
  /** How many people would be in the file of contacts. */
  readonly contacts: number;
  readonly withdrawn: boolean;
  /** Whether whoever acts can note who has a copy. */
  readonly canNote: boolean;
  readonly givenTo: string;
  /** What became of the last copy, by the key of its text. */
  readonly result: { readonly way: Way; readonly key: string } | undefined;
  /** Where the clipboard is refused. */
  readonly textToCopy: string | undefined;
  readonly setGivenTo: (words: string) => void;
  readonly shareFile: () => void;
  readonly shareContacts: () => void;
  readonly copyText: () => void;
  readonly print: (format: SheetFormat) => void;
  readonly note: () => void;
}

/** One way to make a copy, with what became of it. */
function way({ t, heading, result }: ShareContent, name: Way | 'print', content: unknown): TemplateResult {
  const key = result?.way === name ? result.key : undefined;
  return html`<section class="share-way" aria-labelledby="share-${name}">
    ${heading(t(`share_${name}`), 2, `share-${name}`)} ${content}
    ${key ? html`<p class="share-result" data-result=${key}>${t(key)}</p>` : nothing}
  </section>`;
}

/** What is in the file and who can read it come before the button. */
function fileWay(content: ShareContent): TemplateResult {
  const { t, reading, givenTo, setGivenTo, shareFile } = content;
  const parts = reading.sections.filter(({ blocks }) => blocks.length > 0);
  return way(
    content,
    'file',
    html`<p>${t('share_file_holds')} ${t('share_file_seen')}</p>
      <p id="share-parts">${t('share_file_parts')}</p>
      <ul class="share-parts" aria-labelledby="share-parts">
        ${parts.map(({ heading }) => html`<li><bdi>${heading}</bdi></li>`)}
      </ul>
      <p>${t('share_file_without')}</p>
      <div class="share-field">
        <label for="share-to">${t('share_to')}</label>
        <p class="quiet" id="share-to-hint">${t('share_to_hint')}</p>
        <input
          id="share-to"
          type="text"
          autocomplete="off"
          dir="auto"
          aria-describedby="share-to-hint"
          .value=${givenTo}
          @input=${(event: Event) => setGivenTo((event.target as HTMLInputElement).value)}
          @keydown=${keepLetters}
        />
      </div>
      <button type="button" class="primary" data-share-file @click=${shareFile}>
        ${sharingIcon('save')}${t(goesToApps('html', 'text/html') ? 'share_file_send' : 'share_file_save')}
      </button>`,
  );
}

function paperWay(content: ShareContent): TemplateResult {
  const { t, print } = content;
  const formats: readonly SheetFormat[] = ['page', 'a5', 'wallet'];
  const button = (format: SheetFormat): TemplateResult =>
    html`<button type="button" data-print-format=${format} @click=${() => print(format)}>
      ${icon('print')}${t(`print_${format}`)}
    </button>`;
  return way(
    content,
    'print',
    html`<p>${t('share_print_help')}</p>
      <div class="actions">${formats.map(button)}</div>`,
  );
}

function textWay(content: ShareContent): TemplateResult {
  const { t, textToCopy, copyText } = content;
  const select = (event: Event): void => (event.target as HTMLTextAreaElement).select();
  const field =
    textToCopy === undefined
      ? nothing
      : html`<div class="share-field">
          <label for="share-text-field">${t('share_text_field')}</label>
          <textarea
            id="share-text-field"
            readonly
            rows="8"
            dir="auto"
            .value=${textToCopy}
            @focus=${select}
            @keydown=${keepLetters}
          ></textarea>
        </div>`;
  return way(
    content,
    'text',
    html`<p>${t('share_text_help')}</p>
      <button type="button" data-copy-text @click=${copyText}>${sharingIcon('copy')}${t('share_text_copy')}</button>
      ${field}`,
  );
}

function contactsWay(content: ShareContent): TemplateResult {
  const { t, contacts: count, shareContacts } = content;
  if (count === 0) return way(content, 'contacts', html`<p>${t('share_contacts_none')}</p>`);
  return way(
    content,
    'contacts',
    html`<p>${t('share_contacts_help', { count })} ${t('share_contacts_seen')}</p>
      <button type="button" data-share-contacts @click=${shareContacts}>
        ${sharingIcon('save')}${t(goesToApps('vcf', 'text/vcard') ? 'share_contacts_send' : 'share_contacts_save')}
      </button>`,
  );
}

/** All ways to a copy, one below the other, and where the person can note who has one. */
export function shareView(content: ShareContent): TemplateResult {
  const { t, heading, reading, withdrawn, canNote, note } = content;
  const isEmpty = isEmptyDocument(reading);
  const noted = html`<div class="share-way">
    <p>${t('share_noted')}</p>
    <button type="button" data-note-copy @click=${note}>${t('share_note')}</button>
  </div>`;
  return html`<div class="share">
    <div class="share-way first">
      ${heading(t('panel_share'), 1)}
      <p>${t(isEmpty ? 'share_nothing' : 'share_intro')}</p>
      ${withdrawn ? html`<p data-withdrawn>${t('share_withdrawn_here')}</p>` : nothing}
    </div>
    ${isEmpty ? nothing : [fileWay(content), paperWay(content), textWay(content), contactsWay(content)]}
    ${isEmpty || !canNote ? nothing : noted}
  </div>`;
}
