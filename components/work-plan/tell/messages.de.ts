// drafted, not yet reviewed by native speakers with lived experience
import type { Translation } from '../../../src/i18n/catalog.js';
import type { TellMessages } from './messages.js';

export default {
  tell_intro: 'Du entscheidest, was ein Betrieb über deine Gesundheit weiß. Du kannst es dir jederzeit anders überlegen.',
  tell_choose: { I: 'Was will ich sagen?', we: 'Was wollen wir sagen?' },
  tell_toWhom: 'Wem',
  tell_words: 'Mit welchen Worten',
  tell_words_hint: 'Sag es so, wie du es sagen würdest. Eine Zeile genügt.',
  tell_notTell: { I: 'Was ich nicht sagen will', we: 'Was wir nicht sagen wollen' },
  tell_whoMaySpeak: { I: 'Wer für mich mit einem Betrieb sprechen darf', we: 'Wer für uns mit einem Betrieb sprechen darf' },
  tell_whoMaySpeak_hint: 'Solange hier nichts steht, darf es niemand.',
  tell_nobody: { I: 'Niemand darf für mich mit einem Betrieb sprechen.', we: 'Niemand darf für uns mit einem Betrieb sprechen.' },
  tell_earlier: { I: 'Was ich vorher entschieden hatte', we: 'Was wir vorher entschieden hatten' },
  tell_until: 'Bis {date}',
  tell_add: 'Eine Zeile dazuschreiben',
} satisfies Translation<TellMessages>;
