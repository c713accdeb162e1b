import '../../src/store/open-early.js';
import { registerKind } from '../../src/record/kind.js';
import { define } from '../../src/widget/define.js';
import { goalStandIn } from './goal/goal-stand-in.js';
import { strengthPictureKind } from './kind.js';
import { RecoveryStrengthsAssessment } from './strengths-assessment-element.js';

define('recovery-strengths-assessment', RecoveryStrengthsAssessment);
// A saved copy can hold them before anybody looks at a picture, or makes a goal.
registerKind(strengthPictureKind);
registerKind(goalStandIn);

declare global {
  interface HTMLElementTagNameMap {
    'recovery-strengths-assessment': RecoveryStrengthsAssessment;
  }
}
