import '../../src/store/open-early.js';
import { define } from '../../src/widget/define.js';
import { RecoveryCrisisCard } from './crisis-card-element.js';

define('recovery-crisis-card', RecoveryCrisisCard);

declare global {
  interface HTMLElementTagNameMap {
    'recovery-crisis-card': RecoveryCrisisCard;
  }
}
