import { css } from 'lit';
import { editStyles } from '../../../src/widget/controls/item-list.js';
import type { Panel } from '../../../src/widget/panel-controller.js';
import type { GoalAccess } from '../panels.js';
import { raiseTexts } from './messages.js';
import { RaisePanel } from './raise-panel.js';

const raiseStyles = css`
  @layer recovery {
    .raise {
      display: grid;
      gap: 16px;
    }
    .raise p {
      max-inline-size: 68ch;
    }
  }
`;

export const texts = raiseTexts;
export const styles = [editStyles, raiseStyles];
export const create = (access: GoalAccess): Panel => new RaisePanel(access);
