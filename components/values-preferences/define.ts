import '../../src/store/open-early.js';
import { registerKind } from '../../src/record/kind.js';
import { define } from '../../src/widget/define.js';
import { valuePictureKind } from './kind.js';
import { RecoveryValuesPreferences } from './values-preferences-element.js';

define('recovery-values-preferences', RecoveryValuesPreferences);
// A saved copy can hold them before anybody looks at a picture.
registerKind(valuePictureKind);

declare global {
  interface HTMLElementTagNameMap {
    'recovery-values-preferences': RecoveryValuesPreferences;
  }
}
