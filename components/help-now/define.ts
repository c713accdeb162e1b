import '../../src/store/open-early.js';
import { define } from '../../src/widget/define.js';
import { RecoveryHelpNow } from './help-now-element.js';

define('recovery-help-now', RecoveryHelpNow);

declare global {
  interface HTMLElementTagNameMap {
    'recovery-help-now': RecoveryHelpNow;
  }
}
