// drafted, not yet reviewed by native speakers with lived experience
import type { Translation } from '../../../src/i18n/catalog.js';
import type { StoriesMessages } from './messages.js';

export default {
  stories_intro: 'Des gens racontent comment leur vie a continué. Chaque chemin est différent.',
  stories_none: 'Ce site ne montre pas encore d’histoires.',
  stories_by: 'Racontée par {name}',
  stories_about: 'Cette histoire parle de : {about}',
  stories_language: 'Langue : {language}',
  stories_permission: 'Montrée ici avec autorisation : {permission}',
  stories_moderator: '{name} veille sur ces histoires. {answers}',
  stories_no_moderator: 'Ce site n’a pas dit qui veille sur ces histoires.',
  stories_report: 'Demander à quelqu’un de regarder cette histoire',
  stories_reported:
    'Tu as demandé qu’on regarde cette histoire. On a dit à ce site de quelle histoire il s’agit, et rien d’autre.',
  stories_not_reported: 'Ce site n’a pas pu prendre cela en compte. Tu peux le dire à quelqu’un là-bas.',
  stories_own: { I: 'Mes histoires', we: 'Nos histoires' },
  stories_own_help: 'Tu peux aussi écrire une histoire. Elle ne va à personne, sauf si tu la copies.',
  stories_write: 'Écrire une histoire',
  stories_open: 'Ouvrir : {title}',
} satisfies Translation<StoriesMessages>;
