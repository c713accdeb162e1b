import type { TemplateResult } from 'lit';
import { focusWhenRendered } from '../../../src/a11y/focus.js';
import { formatDate } from '../../../src/i18n/formats.js';
import type { RecordDetail } from '../../../src/events/recovery-event.js';
import type { Panel } from '../../../src/widget/panel-controller.js';
import { readingText, type ReadingDocument, type SheetFormat } from '../../../src/widget/reading-document.js';
import { crisisPlanKind } from '../kind.js';
import type { CardPanelAccess } from '../panels.js';
import { contactsFile, contactsOf } from './contacts-file.js';
import { fileNamed, handOut } from '../../../src/widget/hand-out.js';
import { htmlFile } from './html-file.js';
import { shareView, type Way } from './share-view.js';

/** Results after which a copy is outside of the card. */
const happened = ['share_saved', 'share_sent', 'share_text_copied'];

/** A store that hangs must not keep somebody from making a copy; and a share sheet opens only soon after the click. */
const patience = 1_000;

/** The view "Save or share": what a copy holds, who can read it, and then the copy. Changes nothing on the card. */
export class SharePanel implements Panel {
  /** For whom the next file is. Goes into that file and is kept nowhere else. */
  #givenTo = '';
  #result: { readonly way: Way; readonly key: string } | undefined;
  /** The clipboard was refused: the text stands in a field to be copied by hand. */
  #byHand = false;
  #saving = false;
  /** Count the records shown and the copies begun: what ends after another one came must not show its result there. */
  #turn = 0;
  #attempt = 0;

  constructor(private readonly access: CardPanelAccess) {}

  reset(): void {
    this.#turn += 1;
    this.#givenTo = '';
    this.#result = undefined;
    this.#byHand = this.#saving = false;
  }

  // ---- what is handed out --------------------------------------------------------------------------------------

  #document(format?: SheetFormat): ReadingDocument {
    return this.access.documentOf(this.access.plan(), this.access.record(), format);
  }

  get #withdrawn(): boolean {
    return this.access.record()?.status === 'withdrawn';
  }

  #cardFile(): File {
    const { t, language, direction, record } = this.access;
    const saved = record();
    const version = saved
      ? t('printed_on', { revision: saved.revision, date: formatDate(language(), saved.updatedAt) })
      : t('not_saved_version');
    const content = { reading: this.#document(), t, language: language(), direction: direction(), version };
    const text = htmlFile({ ...content, givenTo: this.#givenTo, withdrawn: this.#withdrawn });
    return fileNamed(t('share_file_name'), 'html', text, 'text/html');
  }

  #contacts(): File {
    const text = contactsFile(contactsOf(this.access.plan()));
    return fileNamed(this.access.t('share_contacts_name'), 'vcf', text, 'text/vcard');
  }

  #text(): string {
    // That the card was taken back, if it was, stands first in it.
    return readingText(this.#document());
  }

  // ---- handing it out ------------------------------------------------------------------------------------------

  async #share(way: Way, act: (isLast: () => boolean) => Promise<string | undefined>): Promise<void> {
    if (this.#saving) return;
    const { access } = this;
    const [turn, attempt] = [this.#turn, ++this.#attempt];
    const isLast = (): boolean => turn === this.#turn && attempt === this.#attempt;
    this.#result = undefined;
    this.#byHand = false;
    access.changed();
    // A copy names its version, so what is not saved yet is saved first. What fails there, the card says.
    this.#saving = true;
    if (access.canEdit()) await Promise.race([access.save(), new Promise((resolve) => setTimeout(resolve, patience))]);
    this.#saving = false;
    if (!isLast()) return;
    let key: string | undefined = 'share_prevented';
    if (!access.tell('recovery-before-share', this.#detail(), { cancelable: true }).defaultPrevented) {
      const [shared, asked] = [this.#detail(), act(isLast)];
      key = await asked.catch(() => 'share_not_done');
      if (key && happened.includes(key)) access.tell('recovery-shared', { ...shared, at: new Date().toISOString() });
    }
    if (!isLast()) return;
    if (key) {
      this.#result = { way, key };
      access.say(key);
    }
    access.changed();
  }

  #detail(): RecordDetail {
    const { id, subject } = this.access.place();
    const record = this.access.record();
    const at = new Date().toISOString();
    return { kind: crisisPlanKind.name, id: record?.id ?? id ?? '', subject, revision: record?.revision ?? 0, at };
  }

  #handOut(way: Way, file: () => File): Promise<void> {
    return this.#share(way, async () => `share_${await handOut(file())}`);
  }

  #copyText(): Promise<void> {
    return this.#share('text', async (isLast) => {
      try {
        await navigator.clipboard.writeText(this.#text());
        return 'share_text_copied';
      } catch {
        // No permission, or a page without https. The browser may have asked until another record was shown.
        if (!isLast()) return undefined;
        this.#byHand = true;
        this.access.changed();
        await focusWhenRendered(this.access.element, '#share-text-field');
        return undefined;
      }
    });
  }

  #print(format: SheetFormat): void {
    const turn = this.#turn;
    void this.access.printing.print(() => (turn === this.#turn ? this.#document(format) : undefined), format);
  }

  render(): TemplateResult {
    const { access } = this;
    return shareView({
      t: access.t,
      heading: access.heading,
      reading: this.#document(),
      contacts: contactsOf(access.plan()).length,
      withdrawn: this.#withdrawn,
      canNote: access.canEdit(),
      givenTo: this.#givenTo,
      result: this.#result,
      textToCopy: this.#byHand ? this.#text() : undefined,
      setGivenTo: (words) => (this.#givenTo = words),
      shareFile: () => void this.#handOut('file', () => this.#cardFile()),
      shareContacts: () => void this.#handOut('contacts', () => this.#contacts()),
      copyText: () => void this.#copyText(),
      print: (format) => this.#print(format),
      note: () => access.turnTo('copies'),
    });
  }
}
