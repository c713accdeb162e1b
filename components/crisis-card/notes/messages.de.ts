import type { Translation } from '../../../src/i18n/catalog.js';
import type { NotesMessages } from './messages.js';

export default {} satisfies Translation<NotesMessages>;
