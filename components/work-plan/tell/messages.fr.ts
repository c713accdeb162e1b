// drafted, not yet reviewed by native speakers with lived experience
import type { Translation } from '../../../src/i18n/catalog.js';
import type { TellMessages } from './messages.js';

export default {
  tell_intro: 'C’est toi qui décides de ce qu’un employeur sait sur ta santé. Tu peux changer d’avis à tout moment.',
  tell_choose: { I: 'Qu’est-ce que je veux dire ?', we: 'Qu’est-ce que nous voulons dire ?' },
  tell_toWhom: 'À qui',
  tell_words: 'Avec quels mots',
  tell_words_hint: 'Dis-le comme tu le dirais toi. Une ligne suffit.',
  tell_notTell: { I: 'Ce que je ne veux pas dire', we: 'Ce que nous ne voulons pas dire' },
  tell_whoMaySpeak: { I: 'Qui peut parler à un employeur pour moi', we: 'Qui peut parler à un employeur pour nous' },
  tell_whoMaySpeak_hint: 'Tant que c’est vide, personne ne le peut.',
  tell_nobody: { I: 'Personne ne peut parler à un employeur pour moi.', we: 'Personne ne peut parler à un employeur pour nous.' },
  tell_earlier: { I: 'Ce que j’avais décidé avant', we: 'Ce que nous avions décidé avant' },
  tell_until: 'Jusqu’au {date}',
  tell_add: 'Ajouter une ligne',
} satisfies Translation<TellMessages>;
