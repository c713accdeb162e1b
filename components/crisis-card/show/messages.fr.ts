// drafted, not yet reviewed by native speakers with lived experience
import type { Translation } from '../../../src/i18n/catalog.js';
import type { ShowMessages } from './messages.js';

export default {
  show_close: 'Fermer',
  show_all: 'Tout lire',
  show_first: 'Ne montrer que le début',
  show_call: 'Appeler',
  show_text: 'Envoyer un SMS',
  show_code: 'Montrer un code à scanner',
  show_code_hide: 'Cacher le code',
  show_code_help:
    'Un autre téléphone peut scanner ce code. Il contient les noms, les numéros et les premières lignes qui sont en dessous.',
  show_code_label: 'Code à scanner avec un téléphone',
  show_code_failed: 'Le code ne peut pas s’afficher maintenant. Les mots ci-dessous sont ce qu’il contiendrait.',
  show_code_nothing: 'Il n’y a encore ni numéro ni première ligne à mettre dans un code.',
} satisfies Translation<ShowMessages>;
