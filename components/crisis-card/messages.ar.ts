import type { Translation } from '../../src/i18n/catalog.js';
import type { CrisisCardMessages } from './messages.js';

export default {} satisfies Translation<CrisisCardMessages>;
