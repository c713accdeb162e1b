import type { Translation } from '../../../src/i18n/catalog.js';
import type { CopiesMessages } from './messages.js';

export default {} satisfies Translation<CopiesMessages>;
