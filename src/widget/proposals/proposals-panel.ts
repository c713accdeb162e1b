import { css, type CSSResult } from 'lit';
import { editStyles } from '../controls/item-list.js';
import type { Panel } from '../panel-controller.js';
import { OwnerNotes } from './owner-notes.js';
import type { NotesAccess, ProposalsOptions } from './place.js';
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
    .notes .said {
      display: flex;
      gap: 12px;
      align-items: start;
    }
    .hidden-notes summary {
      min-block-size: var(--_target);
      align-content: center;
      color: var(--_accent);
      cursor: pointer;
    }
  }
`;

export const proposalsStyles: readonly CSSResult[] = [editStyles, notesStyles];

/**
 * What others wrote: the person answers, takes in, leaves or hides it; everybody else adds theirs. Its title is the text
 * `panel_proposals` of the widget. A widget has it in one file, `panel.<name>-proposals-writing.part.ts`, with `proposalsTexts`.
 */
export function proposalsPanel(access: NotesAccess, options: ProposalsOptions): Panel {
  const owner = new OwnerNotes(access, options);
  const writer = new WriterNotes(access, options);
  return {
    render: () => (access.actor().kind === 'person' ? owner.render() : writer.render()),
    reset: () => {
      owner.reset();
      writer.reset();
    },
  };
}
