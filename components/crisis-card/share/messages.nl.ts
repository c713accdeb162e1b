// drafted, not yet reviewed by native speakers with lived experience
import type { Translation } from '../../../src/i18n/catalog.js';
import type { ShareMessages } from './messages.js';

export default {
  share_intro: 'Je kunt hier kopieën van deze kaart maken, voor jezelf of voor mensen die je kiest.',
  share_nothing: 'Er is nog niets om te delen.',
  share_withdrawn_here: 'Deze kaart is ingetrokken. In een nieuw bestand of nieuwe tekst staat dat bovenaan.',

  share_file: 'Een bestand',
  share_file_holds: 'In het bestand staan de woorden van deze kaart, met namen en nummers.',
  share_file_seen: 'Iedereen die het bestand heeft, kan het lezen. Je kunt het niet terughalen.',
  share_file_parts: 'Deze onderdelen zitten erin:',
  share_file_without:
    'Verborgen onderdelen zitten er niet in. Notities van anderen ook niet, behalve als hun mening naast die van jou staat.',
  share_to: 'Voor wie is deze kopie?',
  share_to_hint: 'Je mag dit leeg laten. Het komt in het bestand en wordt nergens anders bewaard.',
  share_file_save: 'Het bestand opslaan',
  share_file_send: 'Het bestand delen',
  share_file_name: { I: 'mijn-kaart', we: 'onze-kaart' },

  share_print: 'Papier',
  share_print_help: 'Een half vel past in een tas. De kleine kaart past in een portemonnee.',

  share_text: 'Tekst',
  share_text_help: 'Kopieer de woorden en plak ze waar je ze wilt hebben. Andere apps kunnen ze misschien lezen.',
  share_text_copy: 'Als tekst kopiëren',
  share_text_copied: 'De tekst is gekopieerd. Je kunt hem nu plakken.',
  share_text_field: 'Je kunt de tekst hier kopiëren.',

  share_contacts: 'Contacten voor een telefoon',
  share_contacts_help: {
    one: 'Een bestand met de naam en het nummer van 1 persoon. Een telefoon kan die bij de contacten zetten.',
    other: 'Een bestand met de namen en nummers van {count} mensen. Een telefoon kan die bij de contacten zetten.',
  },
  share_contacts_seen: 'Wie het bestand heeft, kan ze lezen. Andere apps op de telefoon misschien ook.',
  share_contacts_none: 'Er staan nog geen mensen om te bellen op deze kaart.',
  share_contacts_save: 'De contacten opslaan',
  share_contacts_send: 'De contacten delen',
  share_contacts_name: 'contacten',

  share_saved: 'Het bestand is gemaakt. Kijk bij je downloads.',
  share_sent: 'Het bestand is naar de app die je koos.',
  share_cancelled: 'Er is niets gedeeld.',
  share_prevented: 'Deze website hield de kopie tegen. Er is niets gedeeld.',
  share_not_done: 'Het bestand kon niet worden gedeeld. De kaart is zoals hij was. Je kunt in plaats daarvan de tekst kopiëren.',

  share_noted: 'Als je een kopie maakt, wordt niet opgeschreven wie die heeft. Dat kun je zelf doen.',
  share_note: 'Opschrijven wie een kopie heeft',

  share_withdrawn: {
    I: 'Ik heb deze kaart ingetrokken. Gebruik hem alsjeblieft niet.',
    we: 'We hebben deze kaart ingetrokken. Gebruik hem alsjeblieft niet.',
  },
  share_given_to: 'Kopie gegeven aan',
  share_how: { I: 'Hoe je deze kaart met mij gebruikt', we: 'Hoe je deze kaart met ons gebruikt' },
  share_how_first: 'Lees eerst het eerste onderdeel.',
  share_how_ask: { I: 'Vraag mij wat ik nu wil.', we: 'Vraag ons wat we nu willen.' },
  share_how_do: { I: 'Doe wat volgens mijn kaart helpt.', we: 'Doe wat volgens onze kaart helpt.' },
  share_how_call: 'Bel mensen in de volgorde waarin ze hier staan.',
  share_how_not_call: {
    I: 'Bel niemand van wie ik niet wil dat je belt.',
    we: 'Bel niemand van wie wij niet willen dat je belt.',
  },
  share_how_refuse: {
    I: 'Wat ik weiger, telt net zo veel als wat ik goed vind.',
    we: 'Wat we weigeren, telt net zo veel als wat we goed vinden.',
  },
  share_how_law: 'Misschien is deze kaart voor de wet niet bindend.',
  share_how_old: {
    I: 'Deze kopie kan oud zijn. De nieuwste heb ik.',
    we: 'Deze kopie kan oud zijn. De nieuwste hebben wij.',
  },
} satisfies Translation<ShareMessages>;
