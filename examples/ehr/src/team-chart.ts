import { MemoryStore } from 'recovery-widgets';
import type { RecoveryContext } from 'recovery-widgets/components/context.js';
import { say, showPatient } from './banner.js';
import { byId, make } from './make.js';
import { offerMessages } from './messaging-view.js';
import { nameOf, type Named } from './people.js';
import { sentStore } from './sent-store.js';
import { tell } from './sentences.js';
import type { Session } from './session.js';

const changed =
  'Somebody changed words of this person in the record. They are not shown here until the person has looked at them.';

/** The page of a clinician: what a person sent and shares, read only, and their own notes beside it. One patient at a time. */
export class TeamChart {
  readonly #context = document.querySelector('recovery-context') as RecoveryContext;
  #running = new AbortController();

  constructor(private readonly session: Session) {
    // Until somebody is chosen there is nothing to read.
    Object.assign(this.#context, { actor: session.actor, store: new MemoryStore({ state: 'session' }) });
    offerMessages(session);
  }

  async open(): Promise<void> {
    const { patient } = this.session;
    if (patient) await this.#show(patient);
    else await this.#offerPatients();
  }

  async #offerPatients(): Promise<void> {
    const patients = await this.session.client.request<(Named & { id: string })[]>('Patient?_count=200', {
      flat: true,
      pageLimit: 0,
    });
    const choices = patients.map((one) => make('option', { value: one.id }, nameOf(one)));
    const select = byId('patients') as HTMLSelectElement;
    select.append(...choices);
    select.onchange = () => void this.#show(select.value);
    byId('patient-list').hidden = false;
    byId('patient-name').textContent = 'Choose a patient';
  }

  /** Nothing of the patient before is left when this returns for the first time: not on the page, and not on its way. */
  async #show(subject: string): Promise<void> {
    this.#running.abort();
    const { signal } = (this.#running = new AbortController());
    say('');
    showPatient();
    // Hidden until what is there is known. The widgets empty in this task.
    byId('chart').hidden = true;
    Object.assign(this.#context, { subject, store: new MemoryStore({ state: 'session' }) });
    if (!subject) {
      byId('patient-name').textContent = 'Choose a patient';
      return;
    }
    try {
      const [patient, { store, isChanged }] = await Promise.all([
        this.session.client.request<Named>({ url: `Patient/${encodeURIComponent(subject)}`, signal }),
        sentStore(this.session, subject, signal),
      ]);
      if (signal.aborted) return;
      this.#context.store = store;
      showPatient(patient);
      byId('chart').hidden = false;
      if (isChanged) say(changed);
    } catch (error) {
      if (signal.aborted) return;
      byId('patient-name').textContent = 'Not there';
      say(tell(error).words);
    }
  }
}
