import { html, type TemplateResult } from 'lit';
import { focusWhenRendered } from '../../../src/a11y/focus.js';
import type { RecordReference } from '../../../src/record/record.js';
import type { Panel } from '../../../src/widget/panel-controller.js';
import { ReadingView } from '../../../src/widget/reading-view.js';
import { crisisPlanKind } from '../kind.js';
import type { CardPanelAccess } from '../panels.js';
import type { CrisisPlan } from '../schema.js';
import { broughtLine, withPresentActs, type Brought } from './bring-back.js';
import { compareView } from './compare-view.js';
import { readHistory, readVersion, type ReadVersion, type Version } from './history.js';
import { listView, pageLength } from './list-view.js';
import { oneView } from './one-view.js';

/** What is on screen: the list, one version, or two side by side. */
type Shown = { readonly as: 'list' } | { readonly as: 'one'; readonly revision: number } | Comparing;
export type Comparing = { readonly as: 'compare'; readonly first: number; readonly second: number };

const isRead = (read: ReadVersion | undefined): boolean => typeof read === 'object';

/** Earlier versions of a plan: to read, to compare, and for the person to bring back. */
export class VersionsPanel implements Panel {
  readonly reading = new ReadingView();
  /** Every kept version, newest first; undefined until the store has answered. */
  versions: readonly Version[] | undefined;
  failed = false;
  /** So many rows are on screen. */
  rows = pageLength;
  /** Also what stayed the same is shown in a comparison. */
  showSame = false;
  #read = new Map<number, ReadVersion>();
  #asked = new Set<number>();
  #shown: Shown = { as: 'list' };
  #brought: Brought | undefined;
  /** Of which version of which record the list was read; late answers for another one fall away. */
  #place = '';

  constructor(readonly access: CardPanelAccess) {}

  reset(): void {
    this.#forget();
    this.#place = '';
    this.#brought = undefined;
    this.rows = pageLength;
    this.#shown = { as: 'list' };
  }

  #forget(): void {
    this.versions = undefined;
    this.failed = false;
    this.#read = new Map();
    this.#asked = new Set();
  }

  get reference(): RecordReference | undefined {
    const { subject, id } = this.access.place();
    return id === undefined ? undefined : { subject, kind: crisisPlanKind.name, id };
  }

  /** The version on screen, which is that of the card now. */
  get present(): number {
    return this.access.record()?.revision ?? 0;
  }

  // ---- reading -------------------------------------------------------------------------------------------------

  /** Reads the list where it is not that of the plan as it stands now. What was read of the same plan stays meanwhile. */
  #follow(): void {
    const reference = this.reference;
    const place = JSON.stringify([reference, this.present]);
    if (place === this.#place) return;
    this.#place = place;
    if (reference) void this.#load(reference, place);
    else this.versions = [];
  }

  async #load(reference: RecordReference, place: string): Promise<void> {
    const isLate = (): boolean => this.#place !== place;
    try {
      const versions = await readHistory(this.access.place().store, reference);
      if (isLate()) return;
      // A number is given twice where a copy replaced what was there.
      for (const { revision, at } of this.versions ?? []) {
        if (versions.some((one) => one.revision === revision && one.at === at)) continue;
        this.#read.delete(revision);
        this.#asked.delete(revision);
      }
      this.versions = versions;
      this.failed = false;
    } catch {
      if (isLate()) return;
      // Said in words, with a way to try again. What was read before stays readable.
      this.failed = true;
      this.access.say('versions_failed');
    }
    this.access.changed();
  }

  readonly retry = (): void => {
    this.failed = false;
    this.#place = '';
    this.#asked = new Set(this.#read.keys());
    this.access.changed();
    void focusWhenRendered(this.access.element, '#versions-title');
  };

  /** What a version says; undefined while it is being read. */
  readOf(version: Version): ReadVersion | undefined {
    if (!this.#asked.has(version.revision) && this.reference) {
      this.#asked.add(version.revision);
      void this.#readOne(version, this.reference, this.#read);
    }
    return this.#read.get(version.revision);
  }

  async #readOne(version: Version, reference: RecordReference, read: Map<number, ReadVersion>): Promise<void> {
    try {
      read.set(version.revision, await readVersion(version, reference));
    } catch {
      if (read === this.#read) this.failed = true;
    }
    if (read === this.#read) this.access.changed();
  }

  /** Versions that may be read, as far as is known. */
  get choices(): readonly Version[] {
    return (this.versions ?? []).filter((version) => {
      const read = this.#read.get(version.revision);
      return !version.removed && (read === undefined || isRead(read));
    });
  }

  find(revision: number): Version | undefined {
    return this.versions?.find((version) => version.revision === revision);
  }

  // ---- what the person does ------------------------------------------------------------------------------------

  #turn(shown: Shown, focus = '#versions-title'): void {
    this.#shown = shown;
    this.access.changed();
    void focusWhenRendered(this.access.element, focus);
  }

  readonly open = (revision: number): void => this.#turn({ as: 'one', revision });

  readonly backToList = (): void => {
    const from = this.#shown;
    const row = from.as === 'one' ? from.revision : from.as === 'compare' ? from.second : 0;
    // A row that is not on screen cannot take the focus.
    const index = (this.versions ?? []).findIndex(({ revision }) => revision === row);
    if (index >= this.rows) this.rows = Math.ceil((index + 1) / pageLength) * pageLength;
    this.#turn({ as: 'list' }, index < 0 ? undefined : `[data-revision="${row}"] button`);
  };

  /** One version with the one after it; the newest with the one before it. */
  readonly compare = (revision: number): void => {
    const { choices } = this;
    const place = choices.findIndex((version) => version.revision === revision);
    const other = choices[place - 1] ?? choices[place + 1];
    const [first, second] = [revision, other?.revision ?? revision].sort((one, two) => one - two) as [number, number];
    this.#turn({ as: 'compare', first, second });
  };

  readonly choose = (pair: Comparing): void => {
    this.#shown = pair;
    this.access.changed();
  };

  readonly showMore = (): void => {
    const next = this.versions?.[this.rows]?.revision;
    this.rows += pageLength;
    const all = this.versions?.length ?? 0;
    this.access.say('versions_count', { count: Math.min(this.rows, all), all });
    this.access.changed();
    void focusWhenRendered(this.access.element, `[data-revision="${next}"] [tabindex]`);
  };

  readonly bringBack = (revision: number, body: CrisisPlan): Promise<void> => this.#become(body, revision);

  readonly putBack = ({ before }: Brought): Promise<void> => this.#become(before);

  /** Makes other words the present ones. @param revision of the version that comes back; none for what was here before it */
  async #become(words: CrisisPlan, revision?: number): Promise<void> {
    const { access } = this;
    if (!access.canEdit()) return;
    const visit = this.#read;
    // What is there now must not be taken for an earlier state of what comes back.
    await access.save();
    if (!access.canEdit() || visit !== this.#read) return;
    const before = access.plan();
    const body = withPresentActs(words, before);
    access.update(body);
    const saved = (await access.save()) !== undefined;
    // Another plan may be on screen by now.
    if (visit !== this.#read) return;
    const brought = revision === undefined ? undefined : { revision, body, before, saved };
    this.#brought = brought;
    const name = brought ? 'versions_brought' : 'versions_put_back';
    access.say(`${name}_${saved ? 'done' : 'unsaved'}`, { revision: revision ?? 0 });
    this.#turn({ as: 'list' }, brought && '[data-brought] p');
  }

  // ---- what is on screen ---------------------------------------------------------------------------------------

  render(): TemplateResult {
    this.#follow();
    return html`<div class="versions">${broughtLine(this, this.#brought)}${this.#renderShown()}</div>`;
  }

  #renderShown(): TemplateResult {
    const shown = this.#shown;
    if (shown.as === 'compare') return compareView(this, shown);
    const version = shown.as === 'one' ? this.find(shown.revision) : undefined;
    return version ? oneView(this, version) : listView(this);
  }
}
