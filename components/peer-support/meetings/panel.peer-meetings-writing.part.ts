import { css } from 'lit';
import { editStyles } from '../../../src/widget/controls/item-list.js';
import type { Panel } from '../../../src/widget/panel-controller.js';
import type { PeerAccess } from '../access.js';
import { MeetingsPanel } from './meetings-panel.js';
import { meetingsTexts } from './messages.js';

const meetingsStyles = css`
  @layer recovery {
    .meetings,
    .meeting {
      display: grid;
      gap: 16px;
      min-inline-size: 0;
      justify-items: stretch;
    }
    .meetings p {
      max-inline-size: 68ch;
    }
    .meetings > ul {
      display: grid;
      gap: 32px;
    }
    .meeting {
      padding-block-start: 16px;
      border-block-start: 1px solid var(--_line);
    }
    .meeting .day,
    .meeting .mode {
      max-inline-size: 20rem;
    }
    .together p {
      white-space: pre-wrap;
      overflow-wrap: anywhere;
      font-size: var(--_large);
    }
    .together .quiet {
      font-size: var(--_small);
    }
    .meetings .plain {
      justify-self: start;
      padding-inline: 0 16px;
    }
  }
`;

export const texts = meetingsTexts;
export const styles = [editStyles, meetingsStyles];
export const create = (access: PeerAccess): Panel => new MeetingsPanel(access);
