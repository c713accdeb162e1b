import { html, nothing, type CSSResult, type TemplateResult } from 'lit';
import { focusWhenRendered } from '../../../src/a11y/focus.js';
import type { Catalog } from '../../../src/i18n/catalog.js';
import { canSeal } from '../../../src/record/sealing/can-seal.js';
import { canonicalJson } from '../../../src/record/canonical-json.js';
import type { StoredRecord } from '../../../src/record/record.js';
import type { Store } from '../../../src/store/store.js';
import { fileNamed, handOut } from '../../../src/widget/hand-out.js';
import type { Panel } from '../../../src/widget/panel-controller.js';
import type { PanelAccess } from '../access.js';
import { htmlCopy } from './html-copy.js';

export const texts: readonly Catalog[] = [];
export const styles: readonly CSSResult[] = [];

type Made = { readonly file: File; readonly kinds: readonly string[] };
type What = 'plain' | 'read' | 'sealed';

/** Three kinds of copy. What is lost with a pass phrase is said before there is one. */
export function create(access: PanelAccess): Panel {
  const { allRecords, nameToday, sealExport, secretField, secretIn, showSecrets } = access.tools;
  const { t, changed, attempt, say } = access;
  let busy: What | undefined;
  let said: string | undefined;
  let isShown = false;
  let problem: string | undefined;

  const kindsOf = (records: readonly StoredRecord[]): string[] => [...new Set(records.map(({ kind: name }) => name))].sort();

  async function plain(store: Store, subject: string): Promise<Made> {
    const copy = await store.exportSubject(subject);
    return {
      file: fileNamed(nameToday('recovery-copy'), 'json', canonicalJson(copy), 'application/json'),
      kinds: kindsOf(copy.records),
    };
  }

  async function sealed(store: Store, subject: string, secret: string): Promise<Made> {
    const copy = await store.exportSubject(subject);
    const text = await sealExport(copy, secret);
    return { file: fileNamed(nameToday('recovery-copy-locked'), 'json', text, 'application/json'), kinds: kindsOf(copy.records) };
  }

  async function toRead(store: Store, subject: string): Promise<Made> {
    const { chapters, hasHiddenNotes, kinds } = await allRecords(access, await store.list({ subject }));
    const about = [t('html_about', { day: access.day(new Date().toISOString()) }), ...(hasHiddenNotes ? [t('html_hidden')] : [])];
    const text = await htmlCopy({ title: t('html_title'), lang: access.language(), dir: access.direction(), about, chapters });
    return { file: fileNamed(nameToday('recovery-words'), 'html', text, 'text/html'), kinds };
  }

  async function hand(what: What, make: (store: Store, subject: string) => Promise<Made>): Promise<void> {
    if (busy) return;
    busy = what;
    said = undefined;
    changed();
    const { subject } = access.place();
    const done = await attempt('export', async (place) => {
      const made = await make(place.store, place.subject);
      // Made for somebody who is not here any more.
      if (access.place().subject !== place.subject || access.place().store !== place.store) return undefined;
      return { ...made, out: await handOut(made.file) };
    });
    busy = undefined;
    const made = done?.result;
    if (made && made.out !== 'cancelled') {
      said = t(made.out === 'sent' ? 'copy_sent' : 'copy_saved', { file: made.file.name });
      say(made.out === 'sent' ? 'copy_sent' : 'copy_saved', { file: made.file.name });
      access.tell('recovery-exported', { subject, kinds: made.kinds, at: new Date().toISOString() });
      await access.noteCopy();
    }
    changed();
  }

  const seal = (event: SubmitEvent): void => {
    // The page around the widget hears of no form, and goes nowhere.
    event.preventDefault();
    event.stopPropagation();
    const form = event.currentTarget as HTMLFormElement;
    const secret = secretIn(form, 'copy-secret');
    problem = !secret ? 'secret_empty' : secret !== secretIn(form, 'copy-again') ? 'secret_differs' : undefined;
    changed();
    if (problem) void focusWhenRendered(access.element, secret ? '#copy-again' : '#copy-secret');
    else void hand('sealed', (store, subject) => sealed(store, subject, secret)).then(() => form.reset());
  };

  const part = (key: What, content: unknown, about = t(`copy_${key}_help`)): TemplateResult =>
    html`<div class="part" data-copy-kind=${key}>
      ${access.heading(t(`copy_${key}`), 2)}
      <p>${about}</p>
      ${content} ${busy === key ? html`<p class="quiet">${t('copy_making')}</p>` : nothing}
    </div>`;
  const button = (key: What, act: () => void): TemplateResult =>
    html`<button type="button" data-make=${key} aria-disabled=${busy !== undefined} @click=${act}>
      ${t(`copy_${key}_button`)}
    </button>`;

  const renderSealed = (): TemplateResult =>
    html`<p>${t('copy_sealed_lost')}</p>
      <form class="part" novalidate @submit=${seal}>
        ${secretField({ name: 'copy-secret', label: t('secret_label'), hint: t('secret_help'), isNew: true, isShown, problem: problem === 'secret_empty' ? t(problem) : undefined })}
        ${secretField({ name: 'copy-again', label: t('secret_again'), isNew: true, isShown, problem: problem === 'secret_differs' ? t(problem) : undefined })}
        ${showSecrets(t('secret_show'), isShown, (on) => {
          isShown = on;
          changed();
        })}
        <button type="submit" data-make="sealed" aria-disabled=${busy !== undefined}>${t('copy_sealed_button')}</button>
      </form>`;

  return {
    reset: () => {
      busy = said = problem = undefined;
      isShown = false;
    },
    render: () =>
      html`${access.heading(t('panel_copy'), 1)}
        <p>${t('copy_help')}</p>
        ${said ? html`<p class="notice" data-said>${said}</p>` : nothing}
        ${part(
          'plain',
          button('plain', () => void hand('plain', plain)),
        )}
        ${part(
          'read',
          button('read', () => void hand('read', toRead)),
        )}
        ${canSeal() ? part('sealed', renderSealed()) : part('sealed', nothing, t('error_InsecureContext'))}`,
  };
}
