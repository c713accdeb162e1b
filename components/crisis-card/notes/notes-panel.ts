import type { TemplateResult } from 'lit';
import type { Panel } from '../../../src/widget/panel-controller.js';
import type { CardPanelAccess } from '../panels.js';
import { NoteComposer } from './note-composer.js';
import { OwnerAnswers } from './owner-answers.js';
import { ownerView } from './owner-view.js';
import { WriterView } from './writer-view.js';

/** Notes from others: the person reads and answers them; everybody else writes theirs. */
export class NotesPanel implements Panel {
  readonly #answers: OwnerAnswers;
  readonly #composer: NoteComposer;
  readonly #writer: WriterView;

  constructor(private readonly access: CardPanelAccess) {
    this.#answers = new OwnerAnswers(access);
    this.#composer = new NoteComposer(access);
    this.#writer = new WriterView(access, this.#composer);
  }

  reset(): void {
    this.#answers.reset();
    this.#composer.reset();
  }

  render(): TemplateResult {
    return this.access.actor().kind === 'person' ? ownerView(this.access, this.#answers) : this.#writer.render();
  }
}
