import '../../src/store/open-early.js';
import { define } from '../../src/widget/define.js';
import { RecoveryCollege } from './college-element.js';

define('recovery-college', RecoveryCollege);

declare global {
  interface HTMLElementTagNameMap {
    'recovery-college': RecoveryCollege;
  }
}
