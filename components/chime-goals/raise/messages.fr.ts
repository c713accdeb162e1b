// drafted, not yet reviewed by native speakers with lived experience
import type { Translation } from '../../../src/i18n/catalog.js';
import type { RaiseMessages } from './messages.js';

export default {
  raise_intro:
    'Il y a des choses que tu ne peux pas changer sans les autres. Voici une lettre faite avec tes mots. Change-la comme tu veux.',
  raise_letter: 'La lettre',
  raise_copy: 'Copier la lettre',
  raise_copied: 'La lettre est copiée. Colle-la là d’où tu veux l’envoyer.',
  raise_not_copied: 'Ce navigateur ne l’a pas copiée. Sélectionne les mots et copie-les.',
  raise_print: 'Imprimer la lettre',
  raise_again: { I: 'La refaire avec mes mots', we: 'La refaire avec nos mots' },
  raise_topic: 'Garder cela comme sujet pour parler avec d’autres',
  raise_topic_help: 'On ne prévient personne. C’est une note à apporter dans une rencontre où chaque voix compte autant.',
  raise_nowhere: 'Elle ne part pas toute seule. Tu décides qui la reçoit.',
  letter_hello: 'Bonjour,',
  letter_want: {
    I: 'Voici ce que je voudrais de plus dans ma vie :',
    we: 'Voici ce que nous voudrions de plus dans notre vie :',
  },
  letter_why: { I: 'Pourquoi cela compte pour moi :', we: 'Pourquoi cela compte pour nous :' },
  letter_way: 'Ce qui fait obstacle :',
  letter_who: 'qui pourrait changer cela :',
  letter_ask: {
    I: 'Que pouvez-vous faire pour changer cela ? Je voudrais avoir votre réponse, et en parler avec vous.',
    we: 'Que pouvez-vous faire pour changer cela ? Nous voudrions avoir votre réponse, et en parler avec vous.',
  },
  letter_bye: 'Avec mes salutations cordiales',
} satisfies Translation<RaiseMessages>;
