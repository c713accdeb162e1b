import '../../src/store/open-early.js';
import { define } from '../../src/widget/define.js';
import { RecoveryJourney } from './journey-element.js';

define('recovery-journey', RecoveryJourney);

declare global {
  interface HTMLElementTagNameMap {
    'recovery-journey': RecoveryJourney;
  }
}
