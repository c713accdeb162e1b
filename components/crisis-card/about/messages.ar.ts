import type { Translation } from '../../../src/i18n/catalog.js';
import type { AboutMessages } from './messages.js';

export default {} satisfies Translation<AboutMessages>;
