// drafted, not yet reviewed by native speakers with lived experience
import type { Translation } from '../../../src/i18n/catalog.js';
import type { SeenMessages } from './messages.js';

export default {
  seen_intro: 'Wähle jemanden und sieh, was dieser Mensch hier sehen würde. Kein Wort mehr.',
  seen_as: 'Ansehen wie',
  seen_title: 'Das sieht dann: {who}',
  seen_nothing: 'Nichts. Unter jedem deiner Worte kannst du wählen, wer es sehen kann.',
  seen_print: 'Drucken, was sie sehen',
  seen_end: 'Ihnen nichts mehr zeigen',
  seen_ended: 'Ab jetzt ist das verborgen vor: {who}. Was schon gesehen wurde, kann im Kopf bleiben.',
} satisfies Translation<SeenMessages>;
