import '../../src/store/open-early.js';
import { registerKind } from '../../src/record/kind.js';
import { define } from '../../src/widget/define.js';
import { groupKind, ownNoteKind } from './kind.js';
import { RecoveryTrialogue } from './trialogue-element.js';

define('recovery-trialogue', RecoveryTrialogue);
// A saved copy can hold them before anybody opens a group or writes a note.
registerKind(groupKind);
registerKind(ownNoteKind);

declare global {
  interface HTMLElementTagNameMap {
    'recovery-trialogue': RecoveryTrialogue;
  }
}
