import '../../src/store/open-early.js';
import { define } from '../../src/widget/define.js';
import { RecoveryContext } from './context-element.js';

define('recovery-context', RecoveryContext);

declare global {
  interface HTMLElementTagNameMap {
    'recovery-context': RecoveryContext;
  }
}
