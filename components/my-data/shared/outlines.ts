import { RecoveryEvent } from '../../../src/events/recovery-event.js';
import { diagnose, type Definition } from '../../../src/host/diagnose.js';
import { decode } from '../../../src/record/decode.js';
import type { RecordKind } from '../../../src/record/kind.js';
import { person, type Note, type StoredRecord } from '../../../src/record/record.js';
import { isEmptyDocument, type ReadingBlock, type ReadingDocument } from '../../../src/widget/reading-document.js';
import type { MyDataAccess } from '../access.js';
import { plainLines } from './plain-outline.js';

/** A widget as far as outlines of its records concern it. */
type Outliner = HTMLElement & {
  readonly ready: Promise<void>;
  readingDocument(body: unknown, record: StoredRecord): ReadingDocument;
};

/** So many records are read before the page may do something else. */
const atOnce = 20;

export const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** The tag on this page whose widget shows records of a kind. */
function tagOf(name: string): string | undefined {
  const { definitions } = diagnose() as { definitions: readonly Definition[] };
  const kindOf = (tag: string): RecordKind | undefined =>
    (customElements.get(tag) as unknown as { readonly kind?: RecordKind } | undefined)?.kind;
  return definitions.map(({ tag }) => tag).find((tag) => kindOf(tag)?.name === name);
}

/**
 * Says what records of any kind say, as their own widgets would: one of each is put, out of sight, into this one for as long as it is
 * needed. Where a widget is not on the page the words come line by line.
 */
export class Outlines {
  readonly #place = document.createElement('div');
  readonly #widgets = new Map<string, Promise<Outliner | undefined>>();

  constructor(private readonly access: MyDataAccess) {
    this.#place.hidden = true;
  }

  /** Takes the widgets off the page again. */
  close(): void {
    this.#place.remove();
    this.#widgets.clear();
  }

  /** The outline of one version of a record, with what others wrote beside it as theirs. Hidden notes are left out. */
  async of(record: StoredRecord, withNotes = true): Promise<ReadingDocument> {
    const theirs = await this.#own(record);
    // One in which its widget finds nothing to read may still hold words, such as its name.
    const own = theirs && !isEmptyDocument(theirs) ? theirs : this.#plain(record);
    const { t, day } = this.access;
    const saved = t('printed_on', { revision: record.revision, date: day(record.updatedAt) });
    const notes = withNotes ? this.#notes(record) : [];
    const sections =
      notes.length > 0 ? [...own.sections, { key: 'notes-of-others', heading: t('notes_title'), blocks: notes }] : own.sections;
    return { ...own, sections, footer: [saved] };
  }

  /** All of them, in turn, with time for the page in between. */
  async all(records: readonly StoredRecord[]): Promise<ReadingDocument[]> {
    const documents: ReadingDocument[] = [];
    for (const [index, record] of records.entries()) {
      if (index % atOnce === atOnce - 1) await breathe();
      documents.push(await this.of(record));
    }
    return documents;
  }

  async #own(record: StoredRecord): Promise<ReadingDocument | undefined> {
    const widget = await this.#widget(record.kind);
    if (!widget) return undefined;
    try {
      const about = (widget.constructor as unknown as { readonly kind: RecordKind }).kind;
      return widget.readingDocument(decode(await about.load(), record).body, record);
    } catch {
      // Of another shape than its widget knows: its words can be read all the same.
      return undefined;
    }
  }

  #widget(name: string): Promise<Outliner | undefined> {
    const known = this.#widgets.get(name);
    if (known) return known;
    const coming = this.#make(name);
    this.#widgets.set(name, coming);
    return coming;
  }

  async #make(name: string): Promise<Outliner | undefined> {
    const tag = tagOf(name);
    if (!tag) return undefined;
    const widget = document.createElement(tag) as Outliner;
    const { element, place, packs } = this.access;
    Object.assign(widget, {
      ...place(),
      actor: person,
      packs: packs(),
      readonly: true,
      view: 'read',
      // No record is opened: each is handed in.
      recordId: '-',
      // The page hears nothing of a widget that nobody sees.
      tell: (...[event, detail, options]: ConstructorParameters<typeof RecoveryEvent>) =>
        new RecoveryEvent(event, detail, options),
    });
    if (!this.#place.isConnected) element.renderRoot.append(this.#place);
    this.#place.append(widget);
    await widget.ready;
    return widget;
  }

  #plain(record: StoredRecord): ReadingDocument {
    const { t, direction, day, kindName } = this.access;
    const lines = plainLines(record, day);
    const blocks = lines.length > 0 ? [{ key: 'words', label: t('plain_words'), lines }] : [];
    const title = kindName(record.kind);
    return { title, lang: record.lang, dir: direction(), sections: [{ key: 'words', heading: title, blocks }], footer: [] };
  }

  #notes({ notes }: StoredRecord): ReadingBlock[] {
    const { t, day } = this.access;
    const lineOf = ({ text, proposed, reply, author, at }: Note) => {
      const who = [author.name || t(`by_${author.kind}`), author.roleText].filter(Boolean).join(', ');
      const details = [{ label: who, text: day(at) }, ...(reply ? [{ label: t('notes_reply'), text: reply }] : [])];
      return { text: [text, proposed].filter(Boolean).join(' · '), details };
    };
    const lines = notes.filter(({ hiddenByOwner }) => !hiddenByOwner).map(lineOf);
    return lines.length > 0 ? [{ key: 'notes', label: t('notes_theirs'), lines }] : [];
  }
}
