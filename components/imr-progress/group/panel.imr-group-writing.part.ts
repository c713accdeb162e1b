import { css } from 'lit';
import { editStyles } from '../../../src/widget/controls/item-list.js';
import type { Panel } from '../../../src/widget/panel-controller.js';
import type { ImrAccess } from '../panels.js';
import { GroupPanel } from './group-panel.js';
import { groupTexts } from './messages.js';

const groupStyles = css`
  @layer recovery {
    .board {
      display: grid;
      gap: 16px;
      min-inline-size: 0;
    }
    .board .field {
      max-inline-size: none;
    }
    .board textarea {
      font-size: var(--_larger);
      line-height: 1.35;
    }
  }
`;

export const texts = groupTexts;
export const styles = [editStyles, groupStyles];
export const create = (access: ImrAccess): Panel => new GroupPanel(access);
