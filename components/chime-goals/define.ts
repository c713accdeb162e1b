import '../../src/store/open-early.js';
import { define } from '../../src/widget/define.js';
import { RecoveryChimeGoals } from './chime-goals-element.js';

define('recovery-chime-goals', RecoveryChimeGoals);

declare global {
  interface HTMLElementTagNameMap {
    'recovery-chime-goals': RecoveryChimeGoals;
  }
}
