import { css } from 'lit';
import { editStyles } from '../../../src/widget/controls/item-list.js';
import type { Panel } from '../../../src/widget/panel-controller.js';
import type { GoalAccess } from '../panels.js';
import { proposalsTexts } from './messages.js';
import { OwnerNotes } from './owner-notes.js';
import { WriterNotes } from './writer-notes.js';

const notesStyles = css`
  @layer recovery {
    .notes,
    .note {
      display: grid;
      gap: 12px;
      min-inline-size: 0;
    }
    .note {
      padding-block-start: 16px;
      border-block-start: 1px solid var(--_line);
    }
    .note-words {
      white-space: pre-wrap;
      overflow-wrap: anywhere;
      max-inline-size: 68ch;
      font-size: var(--_large);
    }
    .hidden-notes summary {
      min-block-size: var(--_target);
      align-content: center;
      color: var(--_accent);
      cursor: pointer;
    }
  }
`;

export const texts = proposalsTexts;
export const styles = [editStyles, notesStyles];

/** Words by others: the person answers them, everybody else adds theirs. */
export function create(access: GoalAccess): Panel {
  const owner = new OwnerNotes(access);
  const writer = new WriterNotes(access);
  return {
    render: () => (access.actor().kind === 'person' ? owner.render() : writer.render()),
    reset: () => {
      owner.reset();
      writer.reset();
    },
  };
}
