import '../../src/store/open-early.js';
import { define } from '../../src/widget/define.js';
import { RecoveryImrProgress } from './imr-progress-element.js';

define('recovery-imr-progress', RecoveryImrProgress);

declare global {
  interface HTMLElementTagNameMap {
    'recovery-imr-progress': RecoveryImrProgress;
  }
}
