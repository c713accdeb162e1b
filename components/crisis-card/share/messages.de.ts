// drafted, not yet reviewed by native speakers with lived experience
import type { Translation } from '../../../src/i18n/catalog.js';
import type { ShareMessages } from './messages.js';

export default {
  share_intro: 'Hier kannst du Kopien dieser Karte machen: für dich oder für Menschen, die du aussuchst.',
  share_nothing: 'Es gibt noch nichts zu teilen.',
  share_withdrawn_here: 'Diese Karte wurde zurückgenommen. Eine neue Datei und ein neuer Text sagen das zuerst.',

  share_file: 'Als Datei',
  share_file_holds: 'In der Datei stehen die Worte dieser Karte, mit Namen und Nummern.',
  share_file_seen: 'Wer die Datei hat, kann sie lesen. Sie lässt sich nicht zurückholen.',
  share_file_parts: 'Diese Teile stehen darin:',
  share_file_without:
    'Ausgeblendete Teile stehen nicht darin, und Notizen anderer auch nicht. Nur andere Sichtweisen, die neben deiner stehen, sind dabei.',
  share_to: 'Für wen ist diese Kopie?',
  share_to_hint: 'Du kannst das leer lassen. Es steht nur in der Datei und wird sonst nirgends gespeichert.',
  share_file_save: 'Datei speichern',
  share_file_send: 'Datei teilen',
  share_file_name: { I: 'meine-karte', we: 'unsere-karte' },

  share_print: 'Auf Papier',
  share_print_help: 'Die halbe Seite passt in eine Tasche. Die kleine Karte passt in eine Geldbörse.',

  share_text: 'Als Text',
  share_text_help: 'Kopiere die Worte und füge sie ein, wo du willst. Andere Apps können sie vielleicht lesen.',
  share_text_copy: 'Als Text kopieren',
  share_text_copied: 'Der Text ist kopiert. Du kannst ihn jetzt einfügen.',
  share_text_field: 'Von hier kannst du den Text kopieren.',

  share_contacts: 'Kontakte für ein Handy',
  share_contacts_help: {
    one: 'Eine Datei mit Name und Nummer von 1 Person. Ein Handy kann sie zu seinen Kontakten hinzufügen.',
    other: 'Eine Datei mit Namen und Nummern von {count} Personen. Ein Handy kann sie zu seinen Kontakten hinzufügen.',
  },
  share_contacts_seen: 'Wer die Datei hat, kann sie lesen. Andere Apps auf dem Handy vielleicht auch.',
  share_contacts_none: 'Auf dieser Karte steht noch niemand, den man anrufen kann.',
  share_contacts_save: 'Kontakte speichern',
  share_contacts_send: 'Kontakte teilen',
  share_contacts_name: 'kontakte',

  share_saved: 'Die Datei ist fertig. Du findest sie bei deinen Downloads.',
  share_sent: 'Die Datei ging an die App, die du ausgesucht hast.',
  share_cancelled: 'Es wurde nichts geteilt.',
  share_prevented: 'Diese Website hat die Kopie angehalten. Es wurde nichts geteilt.',
  share_not_done: 'Die Datei konnte nicht geteilt werden. Die Karte ist, wie sie war. Du kannst stattdessen den Text kopieren.',

  share_noted: 'Beim Kopieren wird nicht notiert, wer die Kopie hat. Du kannst das selbst notieren.',
  share_note: 'Notieren, wer eine Kopie hat',

  share_withdrawn: {
    I: 'Ich habe diese Karte zurückgenommen. Bitte benutzt sie nicht.',
    we: 'Wir haben diese Karte zurückgenommen. Bitte benutzt sie nicht.',
  },
  share_given_to: 'Kopie für',
  share_how: { I: 'So kann man diese Karte mit mir benutzen', we: 'So kann man diese Karte mit uns benutzen' },
  share_how_first: 'Lies den ersten Teil zuerst.',
  share_how_ask: { I: 'Frag mich, was ich jetzt will.', we: 'Frag uns, was wir jetzt wollen.' },
  share_how_do: {
    I: 'Tu, was mir hilft. Ich habe es aufgeschrieben.',
    we: 'Tu, was uns hilft. Wir haben es aufgeschrieben.',
  },
  share_how_call: 'Ruf die Menschen in der Reihenfolge an, in der sie hier stehen.',
  share_how_not_call: {
    I: 'Ruf niemanden an, den ich nicht dabeihaben will.',
    we: 'Ruf niemanden an, den wir nicht dabeihaben wollen.',
  },
  share_how_refuse: {
    I: 'Was ich ablehne, zählt so viel wie das, was ich annehme.',
    we: 'Was wir ablehnen, zählt so viel wie das, was wir annehmen.',
  },
  share_how_law: 'Vielleicht ist diese Karte rechtlich nicht bindend.',
  share_how_old: {
    I: 'Diese Kopie kann alt sein. Die neueste habe ich.',
    we: 'Diese Kopie kann alt sein. Die neueste haben wir.',
  },
} satisfies Translation<ShareMessages>;
