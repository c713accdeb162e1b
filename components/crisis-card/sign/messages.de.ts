import type { Translation } from '../../../src/i18n/catalog.js';
import type { SignMessages } from './messages.js';

export default {} satisfies Translation<SignMessages>;
