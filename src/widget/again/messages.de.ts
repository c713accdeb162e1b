// drafted, not yet reviewed by native speakers with lived experience
import type { Translation } from '../../i18n/catalog.js';
import type { AgainMessages } from './messages.js';

export default {
  about_back: 'Es ist wieder da.',
  about_review: 'Wieder anschauen',
  about_review_help: 'Nur wenn du willst. Es ändert sich nichts, wenn der Tag vorbei ist.',
  about_review_on: 'Wieder anschauen am',
  about_review_6: 'In 6 Monaten',
  about_review_12: 'In 12 Monaten',
  about_review_set: 'Der Tag ist der {date}.',
  about_review_off: 'Ausschalten',
  about_review_was_off: 'Es ist ausgeschaltet. Kein Tag ist eingetragen.',
  about_review_past:
    'Du wolltest das am {date} wieder anschauen. Du kannst es jetzt tun, einen anderen Tag wählen oder es lassen.',
  about_review_looked: { I: 'Ich habe es wieder angeschaut', we: 'Wir haben es wieder angeschaut' },
  about_review_last: 'Du hast es am {date} angeschaut.',
  about_file_title: { I: 'Meine Notizen wieder anschauen', we: 'Unsere Notizen wieder anschauen' },
  about_file_help: 'Ein Kalender kann dich erinnern. Darin steht nur „{title}“.',
  about_file_save: 'Den Tag als Kalenderdatei speichern',
  about_file_saved: 'Dein Browser speichert ihn als {file}. Öffne diese Datei, um den Tag einzutragen.',
} satisfies Translation<AgainMessages>;
