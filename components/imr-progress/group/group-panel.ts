import { html, nothing, type TemplateResult } from 'lit';
import { focusWhenRendered } from '../../../src/a11y/focus.js';
import { icon } from '../../../src/theme/icons.js';
import { textField } from '../../../src/widget/controls/fields.js';
import type { Panel } from '../../../src/widget/panel-controller.js';
import { putBackLine } from '../../../src/widget/put-back-line.js';
import type { ReadingDocument } from '../../../src/widget/reading-document.js';
import type { ImrAccess } from '../panels.js';

const boxes = ['today', 'words', 'try'] as const;
type Board = Readonly<Record<(typeof boxes)[number], string>>;
const empty: Board = { today: '', words: '', try: '' };

/**
 * A board for a group: three boxes in large type that live on screen only. It has no place for names, and no word of it goes into
 * any store, so that nobody can look up who said what.
 */
export class GroupPanel implements Panel {
  #board = empty;
  /** What was cleared by mistake comes back. */
  #cleared: Board | undefined;

  constructor(private readonly access: ImrAccess) {}

  reset(): void {
    this.#board = empty;
    this.#cleared = undefined;
  }

  #isEmpty(): boolean {
    return boxes.every((box) => this.#board[box].trim() === '');
  }

  #clear(): void {
    this.#cleared = this.#board;
    this.#board = empty;
    this.access.say('group_cleared');
    this.access.changed();
    void focusWhenRendered(this.access.element, '[data-put-back="board"] p');
  }

  #putBack(): void {
    this.#board = this.#cleared ?? empty;
    this.#cleared = undefined;
    this.access.changed();
    void focusWhenRendered(this.access.element, '#group-words');
  }

  render(): TemplateResult {
    const { t, heading, changed } = this.access;
    const write = (box: keyof Board, words: string): void => {
      this.#board = { ...this.#board, [box]: words };
      this.#cleared = undefined;
      changed();
    };
    return html`<div class="board">
      ${heading(t('panel_group'), 1)}
      <p>${t('group_help')}</p>
      <p class="quiet">${t('group_not_kept')}</p>
      ${boxes.map((box) =>
        textField(
          { id: `group-${box}`, label: t(`group_${box}`), value: this.#board[box], change: (words) => write(box, words) },
          box === 'words' ? 6 : 3,
        ),
      )}
      ${this.#cleared ? putBackLine(this.access, 'board', t('group_cleared'), () => this.#putBack()) : nothing}
      ${
        this.#isEmpty()
          ? nothing
          : html`<div class="actions">
              <button type="button" data-print @click=${() => void this.access.printing.print(() => this.#paper(), 'page')}>
                ${icon('print')}${t('group_print')}
              </button>
              <button type="button" class="plain" data-clear @click=${() => this.#clear()}>${t('group_clear')}</button>
            </div>`
      }
    </div>`;
  }

  #paper(): ReadingDocument {
    const { t, language, direction } = this.access;
    const blocks = boxes.map((box) => {
      const lines = this.#board[box].split('\n').filter((text) => text.trim());
      return { key: box, label: t(`group_${box}`), lines: lines.map((text) => ({ text })) };
    });
    return {
      ...{ title: t('panel_group'), lang: language(), dir: direction(), footer: [] },
      sections: [{ key: 'board', heading: '', blocks: blocks.filter(({ lines }) => lines.length > 0) }],
    };
  }
}
