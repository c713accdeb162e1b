import type { Store, StoredRecord } from 'recovery-widgets';
import type { RecoveryChimeGoals } from 'recovery-widgets/components/chime-goals.js';
import { fromFhir, type FhirProposal } from 'recovery-widgets/fhir.js';
import { dayInWords } from './days.js';
import { byId, make } from './make.js';
import { tell } from './sentences.js';
import { bundleOf, resourcesOf } from './server.js';
import type { Session } from './session.js';

type GoalRecord = StoredRecord<{ readonly title?: string }>;

const titleOf = ({ body }: GoalRecord): string => body.title?.trim() || 'a goal without a name';

/**
 * Goals that others wrote into the person's record. Each can be put beside a goal of the person's own, where the widget asks what they
 * make of it: accept, change, or no thanks. None becomes one of theirs by itself.
 */
export class OtherGoals {
  readonly #list = byId('other-goals-list');

  constructor(
    private readonly session: Session,
    private readonly store: Store,
    private readonly subject: string,
  ) {}

  async show(): Promise<void> {
    const { session, store, subject } = this;
    const found = await resourcesOf(session, subject, ['Goal', 'CarePlan']);
    const { proposals } = fromFhir(bundleOf(found), { subject });
    const goals = await store.list<GoalRecord['body']>({ subject, kind: 'goal' });
    // What others changed in the person's own words is asked about when the person sends.
    const others = proposals.filter(({ record, kind }) => !record && kind === 'goal');
    byId('other-goals').hidden = others.length === 0;
    this.#list.replaceChildren(...others.map((proposal) => this.#item(proposal, goals)));
  }

  #item(proposal: FhirProposal, goals: readonly GoalRecord[]): HTMLElement {
    const { words, by, at, source } = proposal;
    const who = [by || 'Somebody whose name is not there', dayInWords(at)].filter(Boolean).join(', ');
    return make(
      'li',
      {},
      make('blockquote', {}, ...words.split('\n').map((line) => make('p', {}, line))),
      make('p', { className: 'quiet' }, who),
      ...this.#ways(
        proposal,
        goals,
        goals.find(({ notes }) => notes.some(({ id }) => id === source)),
      ),
    );
  }

  #ways(proposal: FhirProposal, goals: readonly GoalRecord[], taken: GoalRecord | undefined): HTMLElement[] {
    if (taken) return [make('p', {}, `It stands beside “${titleOf(taken)}”. You can answer it there.`)];
    if (goals.length === 0) return [make('p', {}, 'When you have a goal of your own, you can look at this beside it.')];
    const said = make('p', { className: 'said' });
    said.setAttribute('role', 'status');
    const target = make('select', {}, ...goals.map((goal) => make('option', { value: goal.id }, titleOf(goal))));
    const put = make('button', { type: 'button', textContent: 'Look at it there' });
    put.onclick = () => void this.#take(proposal, target.value, said);
    return [make('p', { className: 'actions' }, make('label', {}, 'Beside my goal ', target), put), said];
  }

  async #take({ note, source }: FhirProposal, id: string, said: HTMLElement): Promise<void> {
    try {
      await this.store.addNote({ subject: this.subject, kind: 'goal', id }, { ...note, id: source }, { operationId: source });
      await this.show();
      const widget = document.querySelector('recovery-chime-goals') as RecoveryChimeGoals;
      Object.assign(widget, { recordId: id, view: 'proposals' });
      location.hash = 'goals';
      await widget.updateComplete;
      widget.scrollIntoView({ block: 'start' });
    } catch (error) {
      said.textContent = tell(error).words;
    }
  }
}
