import '../../src/store/open-early.js';
import { registerKind } from '../../src/record/kind.js';
import { define } from '../../src/widget/define.js';
import { RecoveryHomePlan } from './home-plan-element.js';
import { homeOptionKind } from './kind.js';

define('recovery-home-plan', RecoveryHomePlan);
// A saved copy can hold homes before anybody looks at one.
registerKind(homeOptionKind);

declare global {
  interface HTMLElementTagNameMap {
    'recovery-home-plan': RecoveryHomePlan;
  }
}
