import { css } from 'lit';
import { editStyles } from '../../../src/widget/controls/item-list.js';
import type { Panel } from '../../../src/widget/panel-controller.js';
import type { ImrAccess } from '../panels.js';
import { planTexts } from './messages.js';
import { PlanPanel } from './plan-panel.js';

const planStyles = css`
  @layer recovery {
    .plan {
      display: grid;
      gap: 16px;
      max-inline-size: 52rem;
      min-inline-size: 0;
    }
    .choices {
      display: grid;
      margin: 0;
      padding: 0;
      border: 0;
      min-inline-size: 0;
    }
    .choices legend {
      padding: 0;
    }
    .choice-grid {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 20rem), 1fr));
      gap: 0 24px;
    }
    .plan-sides {
      display: grid;
      gap: 24px;
      padding-block-start: 16px;
      border-block-start: 1px solid var(--_line);
    }
    @container (min-width: 36rem) {
      .plan-sides {
        grid-template-columns: 1fr 1fr;
      }
    }
  }
`;

export const texts = planTexts;
export const styles = [editStyles, planStyles];
export const create = (access: ImrAccess): Panel => new PlanPanel(access);
