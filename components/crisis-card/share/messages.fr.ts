// drafted, not yet reviewed by native speakers with lived experience
import type { Translation } from '../../../src/i18n/catalog.js';
import type { ShareMessages } from './messages.js';

export default {
  share_intro: 'Ici, tu peux faire des copies de cette carte, pour toi ou pour des personnes que tu choisis.',
  share_nothing: 'Il n’y a encore rien à partager.',
  share_withdrawn_here: 'Cette carte est retirée. Un nouveau fichier ou un nouveau texte le dit en premier.',

  share_file: 'Un fichier',
  share_file_holds: 'Le fichier contient les mots de cette carte, avec les noms et les numéros.',
  share_file_seen: 'Toute personne qui a le fichier peut le lire. On ne peut pas le reprendre.',
  share_file_parts: 'Il contient ces parties :',
  share_file_without:
    'Les parties cachées n’y sont pas. Les notes des autres non plus, sauf les points de vue placés à côté du tien.',
  share_to: 'Pour qui est cette copie ?',
  share_to_hint: 'Tu peux laisser cela vide. C’est écrit dans le fichier, et gardé nulle part ailleurs.',
  share_file_save: 'Enregistrer le fichier',
  share_file_send: 'Partager le fichier',
  share_file_name: { I: 'ma-carte', we: 'notre-carte' },

  share_print: 'Papier',
  share_print_help: 'Une demi-page tient dans un sac. La petite carte tient dans un portefeuille.',

  share_text: 'Texte',
  share_text_help: 'Copie les mots et colle-les où tu veux. D’autres applications peuvent peut-être les lire.',
  share_text_copy: 'Copier le texte',
  share_text_copied: 'Le texte est copié. Tu peux le coller maintenant.',
  share_text_field: 'Tu peux copier le texte ici.',

  share_contacts: 'Contacts pour un téléphone',
  share_contacts_help: {
    one: 'Un fichier avec le nom et le numéro de {count} personne. Un téléphone peut les ajouter à ses contacts.',
    many: 'Un fichier avec les noms et les numéros de {count} personnes. Un téléphone peut les ajouter à ses contacts.',
    other: 'Un fichier avec les noms et les numéros de {count} personnes. Un téléphone peut les ajouter à ses contacts.',
  },
  share_contacts_seen: 'Toute personne qui a le fichier peut les lire. D’autres applications du téléphone aussi, peut-être.',
  share_contacts_none: 'Il n’y a encore personne à appeler sur cette carte.',
  share_contacts_save: 'Enregistrer les contacts',
  share_contacts_send: 'Partager les contacts',
  share_contacts_name: 'contacts',

  share_saved: 'Le fichier est fait. Cherche-le dans tes téléchargements.',
  share_sent: 'Le fichier est donné à l’application que tu as choisie.',
  share_cancelled: 'Rien n’a été partagé.',
  share_prevented: 'Ce site a arrêté la copie. Rien n’a été partagé.',
  share_not_done: 'Le fichier n’a pas pu être partagé. La carte n’a pas changé. Tu peux copier le texte à la place.',

  share_noted: 'Faire une copie ne note pas qui l’a. Tu peux le noter toi-même.',
  share_note: 'Noter qui a une copie',

  share_withdrawn: {
    I: 'J’ai retiré cette carte. Merci de ne pas l’utiliser.',
    we: 'Nous avons retiré cette carte. Merci de ne pas l’utiliser.',
  },
  share_given_to: 'Copie donnée à',
  share_how: { I: 'Comment utiliser cette carte avec moi', we: 'Comment utiliser cette carte avec nous' },
  share_how_first: 'Lisez d’abord la première partie.',
  share_how_ask: { I: 'Demandez-moi ce que je veux maintenant.', we: 'Demandez-nous ce que nous voulons maintenant.' },
  share_how_do: { I: 'Faites ce qui m’aide, comme je l’ai écrit.', we: 'Faites ce qui nous aide, comme nous l’avons écrit.' },
  share_how_call: 'Appelez les personnes dans l’ordre écrit.',
  share_how_not_call: {
    I: 'N’appelez personne que je ne veux pas qu’on appelle.',
    we: 'N’appelez personne que nous ne voulons pas qu’on appelle.',
  },
  share_how_refuse: {
    I: 'Ce que je refuse compte autant que ce que j’accepte.',
    we: 'Ce que nous refusons compte autant que ce que nous acceptons.',
  },
  share_how_law: 'La loi n’oblige peut-être pas à suivre cette carte.',
  share_how_old: {
    I: 'Cette copie est peut-être ancienne. J’ai la plus récente avec moi.',
    we: 'Cette copie est peut-être ancienne. Nous avons la plus récente avec nous.',
  },
} satisfies Translation<ShareMessages>;
