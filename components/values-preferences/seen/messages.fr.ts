// drafted, not yet reviewed by native speakers with lived experience
import type { Translation } from '../../../src/i18n/catalog.js';
import type { SeenMessages } from './messages.js';

export default {
  seen_intro: 'Choisis quelqu’un, et vois ce que cette personne verrait ici. Pas un mot de plus.',
  seen_as: 'Le regarder comme',
  seen_title: 'Voici ce que verra {who} :',
  seen_nothing: 'Rien. Sous chacun de tes textes, tu peux choisir qui peut le voir.',
  seen_print: 'Imprimer ce que cette personne voit',
  seen_end: 'Ne plus rien lui montrer',
  seen_ended: 'À partir de maintenant, cela est caché pour : {who}. On peut encore se souvenir de ce qu’on a vu.',
} satisfies Translation<SeenMessages>;
