import '../../src/store/open-early.js';
import { define } from '../../src/widget/define.js';
import { RecoveryPeerSupport } from './peer-support-element.js';

define('recovery-peer-support', RecoveryPeerSupport);

declare global {
  interface HTMLElementTagNameMap {
    'recovery-peer-support': RecoveryPeerSupport;
  }
}
