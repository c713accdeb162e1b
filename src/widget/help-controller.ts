import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { ownPeople, ownPeopleKind, type OwnPerson } from '../safety/own-people.js';
import { checkSafety, type CheckedSafety, type SafetyConfig } from '../safety/safety-config.js';
import type { Store } from '../store/store.js';
import { icon } from '../theme/icons.js';
import { helpContent, type HelpContent } from './help-slot.js';
import { warnOnce } from './warn-once.js';
import type { RecoveryEvent, RecoveryEventMap } from '../events/recovery-event.js';

/** What the help slot needs to know of the element it stands in. */
export interface HelpOwner extends HTMLElement {
  addController(controller: ReactiveController): void;
  requestUpdate(): void;
  helpSettings(): { safety: SafetyConfig | undefined; store: Store; subject: string } & Pick<HelpContent, 't' | 'language'>;
  tell<Name extends keyof RecoveryEventMap>(name: Name, detail: RecoveryEventMap[Name]): RecoveryEvent<Name>;
}

/** Whose people, from where. */
interface Place {
  readonly store: Store;
  readonly subject: string;
}

/**
 * The help slot of a widget: checks the host's lines once per change, reads the person's own people when it is opened,
 * and tells the host about lines that nobody has checked for long. Nothing about opening it is counted or kept.
 */
export class HelpController implements ReactiveController {
  people: readonly OwnPerson[] = [];
  #checked: CheckedSafety = checkSafety(undefined, 0);
  #config: SafetyConfig | undefined;
  #place: Place | undefined;

  constructor(private readonly owner: HelpOwner) {
    owner.addController(this);
  }

  hostUpdate(): void {
    const { safety } = this.owner.helpSettings();
    if (safety === this.#config && safety !== undefined) return;
    this.#config = safety;
    this.#checked = checkSafety(safety, Date.now());
    this.#report();
  }

  /** For another person, or a lock: takes the people off the screen. The slot may stand open, so who may be shown is read again. */
  forget(): void {
    this.people = [];
    if (this.#place && this.owner.isConnected) void this.loadPeople();
  }

  #report(): void {
    const { stale, invalid } = this.#checked;
    if (invalid.length > 0) warnOnce(`safety: these help lines cannot be reached and are not shown: ${invalid.join(', ')}.`);
    if (stale.length === 0) return;
    warnOnce(`safety: these help lines have not been checked for too long: ${stale.join(', ')}. Call them and renew verifiedOn.`);
    this.owner.tell('recovery-safety-stale', { lines: stale });
  }

  /** Reads the person's own people. They are extra: without them the host's lines still stand there. */
  async loadPeople(): Promise<void> {
    const { store, subject } = this.owner.helpSettings();
    const place = (this.#place = { store, subject });
    let people: readonly OwnPerson[] = [];
    try {
      const found = await store.list({ subject, kind: ownPeopleKind, limit: 1 });
      people = ownPeople(found.find((record) => record.subject === subject));
    } catch {
      // Whatever a store does, help stands there.
    }
    if (this.#place !== place || !this.#isHere(place)) return;
    this.people = people;
    this.owner.requestUpdate();
  }

  /** Whether settings still name that place: another store is another person as well. */
  #isHere({ store, subject }: Place): boolean {
    const now = this.owner.helpSettings();
    return now.store === store && now.subject === subject;
  }

  get content(): TemplateResult {
    return helpContent({ ...this.owner.helpSettings(), safety: this.#checked, people: this.people });
  }

  /** Whether the host's own help area takes the slot's place: only with an id that is really in the document. */
  get isReplaced(): boolean {
    const region = this.#config?.hostRegionId;
    return this.owner.hasAttribute('hide-help') && Boolean(region && document.getElementById(region));
  }

  /** The closed slot: one button that opens the content in place. No modal, no script needed once rendered. */
  get slot(): TemplateResult | typeof nothing {
    if (this.isReplaced) return nothing;
    const { t } = this.owner.helpSettings();
    return html`<details class="help" @toggle=${this.#toggled}>
      <summary>${icon('help')}${t('help_title')}</summary>
      <div class="help-content">${this.content}</div>
    </details>`;
  }

  #toggled = (event: Event): void => {
    if (!(event.target as HTMLDetailsElement).open) return;
    this.owner.tell('recovery-help-opened', {});
    void this.loadPeople();
  };
}
