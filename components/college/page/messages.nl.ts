// drafted, not yet reviewed by native speakers with lived experience
import type { Translation } from '../../../src/i18n/catalog.js';
import type { CoursePageMessages } from './messages.js';

export default {
  together_made: 'Mensen die het zelf hebben meegemaakt, hebben dit samen gemaakt met mensen met andere kennis.',
  together_taught: 'Mensen die het zelf hebben meegemaakt, geven dit samen met mensen met andere kennis.',
  taught_by: 'Gegeven door',
  people: 'Wie er is',
  learn: 'Wat we samen leren',
  for_whom: 'Voor wie het is',
  sessions_past: 'Dagen die voorbij zijn',
  join_url: 'Aanmelden op hun pagina',
  join_email: 'Schrijven naar',
  join_phone: 'Bellen naar',
  join_person: 'Langsgaan',
  join_button: 'Meedoen met deze cursus',
  interested_button: { I: 'Ik heb belangstelling', we: 'We hebben belangstelling' },
  join_told: 'De mensen van deze pagina kunnen zien dat je meedoet of stopt. Je woorden krijgen ze niet.',
  words_button: { I: 'Mijn woorden over deze cursus', we: 'Onze woorden over deze cursus' },
  file_help: 'Misschien zien anderen je agenda. Daar staat alleen ‘{title}’, behalve als je dit kiest:',
  file_title: 'Een cursus',
  file_named: 'De naam en de plek in de agenda zetten',
  file_session: 'Deze dag opslaan voor een agenda',
  file_session_name: 'Deze dag opslaan voor een agenda: {day}',
  file_course: 'Alle dagen opslaan voor een agenda',
  file_name: 'cursus',
  file_saved: 'Je browser slaat het op als {file}. Open dat bestand om het in een agenda te zetten.',
  file_sent: 'Het is naar de app die je koos.',
  file_not: 'Deze browser nam het bestand niet aan. Je kunt de dagen opschrijven of printen.',
  file_said: '{words}',
} satisfies Translation<CoursePageMessages>;
