import '../../src/store/open-early.js';
import { define } from '../../src/widget/define.js';
import { RecoveryMyData } from './my-data-element.js';

define('recovery-my-data', RecoveryMyData);

declare global {
  interface HTMLElementTagNameMap {
    'recovery-my-data': RecoveryMyData;
  }
}
