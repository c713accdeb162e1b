// drafted, not yet reviewed by native speakers with lived experience
import type { Translation } from '../../../src/i18n/catalog.js';
import type { CoachMessages } from './messages.js';

export default {
  coach_intro: 'Ce sont des questions à poser, pas des cases à remplir. Poses-en une, et écoute. Laisse ce qui ne convient pas.',
  coach_want: 'Que veut la personne ?',
  coach_want_1: 'Qu’est-ce que tu voudrais voir changer, même un peu ?',
  coach_want_2: 'Qu’est-ce qui devrait rester comme c’est ?',
  coach_now: 'Comment c’est maintenant ?',
  coach_now_1: 'Que se passe-t-il autour de cela en ce moment ?',
  coach_now_2: 'Qu’as-tu déjà trouvé toi-même là-dessus ?',
  coach_try: 'Que pourrait-on essayer ?',
  coach_try_1: 'Quelles idées as-tu ? Quoi d’autre ?',
  coach_try_2: 'Voudrais-tu savoir ce que d’autres ont essayé ?',
  coach_do: 'Que va faire la personne ?',
  coach_do_1: 'Par quoi as-tu envie de commencer, et quand ?',
  coach_do_2: 'Que voudrais-tu que d’autres fassent ? Que veux-tu garder pour toi ?',
  coach_back: 'Qui soutient la personne ?',
  coach_back_1: 'Qui aurait plaisir à apprendre cela ?',
  coach_back_2: 'Qui ou quoi a été un soutien pour toi avant ?',
  coach_after: 'Ensuite, note en quelques mots ce que tu as entendu. La personne répond si c’est juste.',
  coach_write: 'Écrire ce que tu as entendu',
} satisfies Translation<CoachMessages>;
