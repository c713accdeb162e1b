// drafted, not yet reviewed by native speakers with lived experience
import type { Translation } from '../../src/i18n/catalog.js';
import type { HelpNowMessages } from './messages.js';

export default { title: 'المساعدة الآن' } satisfies Translation<HelpNowMessages>;
