// drafted, not yet reviewed by native speakers with lived experience
import type { Translation } from '../../../src/i18n/catalog.js';
import type { GroupMessages } from './messages.js';

export default {
  group_help: 'Für den Bildschirm im Raum. Schreib auf, was gesagt wird, nicht wer es sagt.',
  group_not_kept:
    'Nichts auf dieser Tafel wird gespeichert. Es ist weg, wenn du diese Seite schließt. Druck es aus, wenn die Gruppe das will.',
  group_today: 'Worüber wir heute reden',
  group_words: 'Was wir gesagt haben',
  group_try: 'Was Leute ausprobieren wollen',
  group_clear: 'Die Tafel leeren',
  group_cleared: 'Die Tafel ist leer.',
  group_print: 'Die Tafel drucken',
} satisfies Translation<GroupMessages>;
