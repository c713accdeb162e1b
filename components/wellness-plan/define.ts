import '../../src/store/open-early.js';
import { define } from '../../src/widget/define.js';
import { RecoveryWellnessPlan } from './wellness-plan-element.js';

define('recovery-wellness-plan', RecoveryWellnessPlan);

declare global {
  interface HTMLElementTagNameMap {
    'recovery-wellness-plan': RecoveryWellnessPlan;
  }
}
