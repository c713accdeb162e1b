import { FhirConflict } from 'recovery-widgets/fhir-server.js';
import { conflictView } from './conflict-view.js';
import { byId, make } from './make.js';
import type { Arrival, Decisions, SharedSender } from './send-shared.js';
import { kindName, tell } from './sentences.js';

const states = { created: 'new', updated: 'brought up to date', unchanged: 'was there already' } as const;

/** Same kinds in one line: "2 goals" would have to be counted by the person, so each line names what it is and what became of it. */
function arrivalLines(arrived: readonly Arrival[]): string[] {
  const counts = new Map<string, number>();
  for (const { kind, state } of arrived) {
    const line = `${kindName(kind)}: ${states[state]}`;
    counts.set(line, (counts.get(line) ?? 0) + 1);
  }
  return [...counts].map(([line, count]) => (count > 1 ? `${line} (${count})` : line));
}

/** The button with which a person sends, and what is said of it. */
export class SendingView {
  readonly #button = byId('send') as HTMLButtonElement;
  readonly #result = byId('send-result');
  #running: AbortController | undefined;

  constructor(
    private readonly sender: SharedSender,
    private readonly sent: () => void,
  ) {
    this.#button.onclick = () => void this.#send({ kept: [], replaced: [] });
  }

  /** Ends what is on its way, and takes away all that was said. */
  stop(): void {
    this.#running?.abort();
    this.#button.onclick = null;
    this.#result.replaceChildren();
  }

  async #send(decisions: Decisions): Promise<void> {
    this.#running?.abort();
    const { signal } = (this.#running = new AbortController());
    this.#show(make('p', {}, 'Sending …'));
    this.#button.disabled = true;
    try {
      const arrived = await this.sender.send(signal, decisions);
      if (signal.aborted) return;
      this.#show(...this.#arrived(arrived));
      this.sent();
    } catch (error) {
      if (signal.aborted) return;
      if (error instanceof FhirConflict) this.#ask(error);
      else this.#failed(error, decisions);
    } finally {
      if (!signal.aborted) this.#button.disabled = false;
    }
  }

  #show(...content: readonly Node[]): void {
    this.#result.replaceChildren(...content);
  }

  #arrived(arrived: readonly Arrival[]): Node[] {
    if (arrived.length === 0)
      return [
        make('p', {}, 'You have shared nothing with your care team, so nothing was sent.'),
        make('p', {}, 'You can share in each part of this page, under “Who can see this”.'),
      ];
    const lines = arrivalLines(arrived).map((line) => make('li', {}, line));
    return [make('p', {}, 'This is in your record now:'), make('ul', {}, ...lines)];
  }

  #ask({ conflicts }: FhirConflict): void {
    const view = conflictView(conflicts, (decisions) => void this.#send(decisions));
    this.#show(view);
    view.querySelector('h3')?.focus();
  }

  #failed(error: unknown, decisions: Decisions): void {
    const { words, signIn } = tell(error);
    const again = make('button', { type: 'button', textContent: 'Try again', onclick: () => void this.#send(decisions) });
    const door = make('a', { href: 'launch.html' }, 'Sign in again');
    this.#show(make('p', {}, words), make('p', { className: 'actions' }, ...(signIn ? [door] : []), again));
  }
}
