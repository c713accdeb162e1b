import type { Translation } from '../../../src/i18n/catalog.js';
import type { ShareMessages } from './messages.js';

export default {} satisfies Translation<ShareMessages>;
