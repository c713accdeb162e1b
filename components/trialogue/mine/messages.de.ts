// drafted, not yet reviewed by native speakers with lived experience
import type { Translation } from '../../../src/i18n/catalog.js';
import type { OwnNoteMessages } from './messages.js';

export default {
  mine_intro: {
    I: 'Das steht getrennt vom Buch der Treffen. Es liegt bei meinen eigenen Sachen und ist in keiner Kopie des Buches.',
    we: 'Das steht getrennt vom Buch der Treffen. Es liegt bei unseren eigenen Sachen und ist in keiner Kopie des Buches.',
  },
  mine_come_as: { I: 'Ich komme als', we: 'Wir kommen als' },
  mine_come_as_hint: 'So viele Rollen, wie du magst, oder keine. Zum Beispiel: Bruder, Nachbarin, jemand mit eigener Erfahrung.',
  mine_words: { I: 'Was ich von diesem Treffen behalten will', we: 'Was wir von diesem Treffen behalten wollen' },
  mine_start: 'Etwas für dich schreiben',
  mine_change: 'Das ändern',
  mine_done: 'Fertig',
  mine_first: 'Schreib zuerst ein paar Worte über das Treffen, etwa den Tag. Dann kann deine eigene Notiz daran hängen.',
} satisfies Translation<OwnNoteMessages>;
