import type { Translation } from '../../../src/i18n/catalog.js';
import type { VersionsMessages } from './messages.js';

export default {} satisfies Translation<VersionsMessages>;
