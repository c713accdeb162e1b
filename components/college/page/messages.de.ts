// drafted, not yet reviewed by native speakers with lived experience
import type { Translation } from '../../../src/i18n/catalog.js';
import type { CoursePageMessages } from './messages.js';

export default {
  together_made: 'Gemeinsam gemacht von Menschen, die es selbst erlebt haben, und Menschen mit anderem Können.',
  together_taught: 'Gemeinsam gegeben von Menschen, die es selbst erlebt haben, und Menschen mit anderem Können.',
  taught_by: 'Gegeben von',
  people: 'Wer da ist',
  learn: 'Was wir zusammen lernen',
  for_whom: 'Für wen',
  sessions_past: 'Tage, die vorbei sind',
  join_url: 'Auf ihrer Seite anmelden',
  join_email: 'Schreiben an',
  join_phone: 'Anrufen',
  join_person: 'Persönlich',
  join_button: 'Bei diesem Kurs mitmachen',
  interested_button: { I: 'Das interessiert mich', we: 'Das interessiert uns' },
  join_told: 'Die Leute hinter dieser Seite können sehen, ob du mitmachst oder aufhörst. Deine Worte bekommen sie nicht.',
  words_button: { I: 'Meine Worte zu diesem Kurs', we: 'Unsere Worte zu diesem Kurs' },
  file_help: 'Andere sehen vielleicht deinen Kalender. Darin steht „{title}“ und nicht mehr, außer du wählst das:',
  file_title: 'Ein Kurs',
  file_named: 'Namen und Ort in den Kalender schreiben',
  file_session: 'Diesen Tag für einen Kalender speichern',
  file_session_name: 'Diesen Tag für einen Kalender speichern: {day}',
  file_course: 'Alle Tage für einen Kalender speichern',
  file_name: 'kurs',
  file_saved: 'Dein Browser speichert ihn als {file}. Öffne diese Datei, um ihn in einen Kalender zu übernehmen.',
  file_sent: 'Die App, die du gewählt hast, hat ihn bekommen.',
  file_not: 'Dieser Browser hat die Datei nicht angenommen. Du kannst die Tage aufschreiben oder drucken.',
  file_said: '{words}',
} satisfies Translation<CoursePageMessages>;
