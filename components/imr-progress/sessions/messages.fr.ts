// drafted, not yet reviewed by native speakers with lived experience
import type { Translation } from '../../../src/i18n/catalog.js';
import type { SessionsMessages } from './messages.js';

export default {
  sessions_none: 'Aucune séance n’est encore notée. C’est bien comme ça. Les sujets n’en ont pas besoin.',
  session_add: 'Ajouter une séance',
  session_on: 'Jour',
  session_format: 'Comment',
  session_agenda_hint: {
    I: 'Ce dont je veux parler, ou ce qui est prévu.',
    we: 'Ce dont nous voulons parler, ou ce qui est prévu.',
  },
  session_mine: { I: 'Ce que je veux en garder', we: 'Ce que nous voulons en garder' },
  session_mine_hint: 'Tes propres mots. Ici, tout ce que tu ressens a sa place.',
  session_remove: 'Enlever cette séance',
  session_removed: 'Cette séance est enlevée.',
  session_file: 'Enregistrer un fichier pour un calendrier',
  session_file_help: 'Le fichier contient le jour et les mots « {title} ». Ici, rien ne te le rappelle.',
  session_file_title: 'Un jour à garder libre',
  session_file_saved: 'Le fichier s’appelle {file}. Ouvre-le avec ton calendrier.',
  session_note: 'Ta note à côté de cette séance',
  session_note_hint: 'Elle est signée : {who}. La personne peut y répondre ou la cacher.',
  session_note_add: 'Ajouter cette note',
  session_note_added: 'Ta note est ajoutée.',
  session_note_kept: 'Cela n’a pas été ajouté. Tes mots sont encore ici. Réessaie.',
  session_note_hidden: 'La note est cachée. Tu la retrouves sous « Ce que d’autres ont écrit ».',
} satisfies Translation<SessionsMessages>;
