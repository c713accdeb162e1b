// drafted, not yet reviewed by native speakers with lived experience
import type { Translation } from '../../../src/i18n/catalog.js';
import type { TellMessages } from './messages.js';

export default {
  tell_intro: 'Jij beslist wat een werkgever weet over je gezondheid. Je kunt altijd van gedachten veranderen.',
  tell_choose: { I: 'Wat wil ik vertellen?', we: 'Wat willen we vertellen?' },
  tell_toWhom: 'Aan wie',
  tell_words: 'Met welke woorden',
  tell_words_hint: 'Zeg het zoals jij het zou zeggen. Eén regel is genoeg.',
  tell_notTell: { I: 'Wat ik niet wil vertellen', we: 'Wat we niet willen vertellen' },
  tell_whoMaySpeak: {
    I: 'Wie namens mij met een werkgever mag praten',
    we: 'Wie namens ons met een werkgever mag praten',
  },
  tell_whoMaySpeak_hint: 'Zolang dit leeg is, mag niemand dat.',
  tell_nobody: {
    I: 'Niemand mag namens mij met een werkgever praten.',
    we: 'Niemand mag namens ons met een werkgever praten.',
  },
  tell_earlier: { I: 'Wat ik eerder had besloten', we: 'Wat we eerder hadden besloten' },
  tell_until: 'Tot {date}',
  tell_add: 'Regel toevoegen',
} satisfies Translation<TellMessages>;
