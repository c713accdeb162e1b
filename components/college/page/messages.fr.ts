// drafted, not yet reviewed by native speakers with lived experience
import type { Translation } from '../../../src/i18n/catalog.js';
import type { CoursePageMessages } from './messages.js';

export default {
  together_made: 'Des gens qui l’ont vécu et des gens avec d’autres savoirs l’ont préparé côte à côte.',
  together_taught: 'Des gens qui l’ont vécu et des gens avec d’autres savoirs l’enseignent côte à côte.',
  taught_by: 'Donné par',
  people: 'Qui est là',
  learn: 'Ce que nous apprenons ensemble',
  for_whom: 'Pour qui',
  sessions_past: 'Jours déjà passés',
  join_url: 'S’inscrire sur leur page',
  join_email: 'Écrire à',
  join_phone: 'Appeler',
  join_person: 'En personne',
  join_button: 'Participer à ce cours',
  interested_button: { I: 'Cela m’intéresse', we: 'Cela nous intéresse' },
  join_told:
    'Les personnes qui s’occupent de cette page voient que tu participes ou que tu arrêtes. Elles ne reçoivent pas tes mots.',
  words_button: { I: 'Mes mots sur ce cours', we: 'Nos mots sur ce cours' },
  file_help: 'D’autres peuvent voir ton calendrier. Il dit « {title} » et rien de plus, sauf si tu choisis ceci :',
  file_title: 'Un cours',
  file_named: 'Mettre le nom et le lieu dans le calendrier',
  file_session: 'Enregistrer ce jour pour un calendrier',
  file_session_name: 'Enregistrer ce jour pour un calendrier : {day}',
  file_course: 'Enregistrer tous les jours pour un calendrier',
  file_name: 'cours',
  file_saved: 'Ton navigateur l’enregistre sous le nom {file}. Ouvre ce fichier pour l’ajouter à un calendrier.',
  file_sent: 'C’est donné à l’application que tu as choisie.',
  file_not: 'Ce navigateur n’a pas pris le fichier. Tu peux noter les jours, ou les imprimer.',
  file_said: '{words}',
} satisfies Translation<CoursePageMessages>;
