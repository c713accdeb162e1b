// drafted, not yet reviewed by native speakers with lived experience
import type { Translation } from '../../i18n/catalog.js';
import type { LockMessages } from './messages.js';

export default {
  lock_pass: 'Phrase secrète',
  lock_show: 'Montrer ce que tu écris',
  lock_unlock: 'Déverrouiller',
  lock_lost: 'Ici, tu peux aussi écrire le code qui est sur ton papier.',
  lock_opening: 'Déverrouillage…',
  lock_unlocked: 'C’est déverrouillé.',
  lock_is_locked: 'C’est verrouillé.',
  lock_empty: 'Écris d’abord une phrase secrète.',

  lock_about: 'Tu peux verrouiller ce qui est gardé ici avec une phrase secrète. Sans elle, personne ne peut le lire.',
  lock_protects: 'C’est utile si tu perds cet appareil, ou si d’autres personnes l’utilisent.',
  lock_not_title: 'Ce qu’un verrou ne fait pas',
  lock_not_open: 'Quand c’est déverrouillé, toute personne devant cet écran peut le lire. Ce site aussi.',
  lock_not_before: 'Ce que tu as enregistré avant le verrou peut rester un moment dans les fichiers de ce navigateur.',
  lock_not_copies: 'Les copies que tu as enregistrées ou données ne sont pas verrouillées.',
  lock_not_lost: 'Si tu perds la phrase secrète et le code sur papier, tes mots sont perdus. Personne ne peut les récupérer.',
  lock_copy_first: 'Tu peux d’abord enregistrer une copie, et la garder dans un endroit sûr.',
  lock_here_only: 'Un verrou protège ce qui est gardé sur cet appareil. Ce que tu écris ici est gardé ailleurs.',

  lock_set_title: 'Mettre un verrou',
  lock_new: 'Nouvelle phrase secrète',
  lock_new_help: 'Prends quelques mots que personne d’autre ne mettrait ensemble. Une phrase courte est facile à deviner.',
  lock_again: 'La même, encore une fois',
  lock_differs: 'Les deux ne sont pas pareilles. Regarde-les encore une fois.',
  lock_set: 'Mettre le verrou',
  lock_setting: 'Un instant…',
  lock_is_set: 'Le verrou est mis.',

  lock_code_title: 'Ton code sur papier',
  lock_code_help:
    'Ce code ouvre aussi le verrou. Imprime-le ou note-le, et garde-le loin de cet appareil. Tu ne le verras plus ensuite.',
  lock_code_print: 'Imprimer le code',
  lock_code_done: { I: 'Je l’ai sur papier', we: 'Nous l’avons sur papier' },
  lock_code_paper:
    'Avec ce code, on peut ouvrir ce qui est verrouillé, sans la phrase secrète. Garde ce papier dans un endroit sûr.',

  lock_on: 'Ce qui est gardé ici est verrouillé. Sur cette page, c’est ouvert en ce moment.',
  lock_change_title: 'Une autre phrase secrète',
  lock_current: 'La phrase secrète que tu as maintenant, ou le code',
  lock_change: 'Changer la phrase secrète',
  lock_changed: 'La phrase secrète est changée.',
  lock_renew_title: 'Un autre code sur papier',
  lock_renew_help: 'Le code que tu as maintenant n’ouvrira plus le verrou.',
  lock_renew: 'Faire un autre code',

  lock_when_title: 'Verrouiller tout seul',
  lock_when: 'Si personne ne fait rien',
  lock_never: 'Cela reste ouvert',
  lock_minutes: {
    one: 'Verrouiller après {count} minute',
    many: 'Verrouiller après {count} minutes',
    other: 'Verrouiller après {count} minutes',
  },
  lock_on_hide: 'Verrouiller dès que cette page n’est plus visible',
  lock_page_minutes: {
    one: 'Ce site verrouille de toute façon après {count} minute.',
    many: 'Ce site verrouille de toute façon après {count} minutes.',
    other: 'Ce site verrouille de toute façon après {count} minutes.',
  },
  lock_page_hide: 'Ce site verrouille de toute façon quand la page n’est plus visible.',
  lock_when_saved: 'Enregistré.',

  lock_open_title: 'Une carte de crise toujours ouverte',
  lock_open_help: 'Dans une crise, on n’a pas toujours le temps d’écrire une phrase secrète. Tu peux laisser une carte ouverte.',
  lock_open_means: 'Alors, toute personne qui utilise cet appareil peut lire cette carte. Tout le reste est verrouillé.',
  lock_open_none: 'Garder toutes les cartes verrouillées',
  lock_open_card: 'Laisser ouvert : {title}',
  lock_open_unnamed: 'une carte du {date}',
  lock_opened: 'Cette carte est ouverte à partir de maintenant.',
  lock_closed: 'Toutes les cartes sont maintenant verrouillées.',

  lock_remove_title: 'Enlever le verrou',
  lock_remove_help: 'Alors, toute personne qui utilise cet appareil et ce navigateur peut lire ce qui est gardé ici.',
  lock_remove: 'Enlever le verrou',
  lock_removed: 'Il n’y a plus de verrou.',
} satisfies Translation<LockMessages>;
