import '../../src/store/open-early.js';
import { registerKind } from '../../src/record/kind.js';
import { define } from '../../src/widget/define.js';
import { jobContactKind } from './kind.js';
import { RecoveryWorkPlan } from './work-plan-element.js';

define('recovery-work-plan', RecoveryWorkPlan);
// A saved copy can hold contacts before anybody looks at one.
registerKind(jobContactKind);

declare global {
  interface HTMLElementTagNameMap {
    'recovery-work-plan': RecoveryWorkPlan;
  }
}
