import type { Translation } from '../../../src/i18n/catalog.js';
import type { ShowMessages } from './messages.js';

export default {} satisfies Translation<ShowMessages>;
