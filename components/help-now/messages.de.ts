// drafted, not yet reviewed by native speakers with lived experience
import type { Translation } from '../../src/i18n/catalog.js';
import type { HelpNowMessages } from './messages.js';

export default { title: 'Hilfe jetzt' } satisfies Translation<HelpNowMessages>;
