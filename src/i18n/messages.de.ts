import type { Translation } from './catalog.js';
import type { CommonMessages } from './messages.js';

export default {} satisfies Translation<CommonMessages>;
