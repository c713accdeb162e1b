// drafted, not yet reviewed by native speakers with lived experience
import type { Translation } from '../../i18n/catalog.js';
import type { LockMessages } from './messages.js';

export default {
  lock_pass: 'Wachtwoord',
  lock_show: 'Laten zien wat je typt',
  lock_unlock: 'Van het slot halen',
  lock_lost: 'Je kunt hier ook de code van je papier typen.',
  lock_opening: 'Het slot gaat open…',
  lock_unlocked: 'Het is van het slot.',
  lock_is_locked: 'Het zit op slot.',
  lock_empty: 'Typ eerst een wachtwoord.',

  lock_about: 'Je kunt wat hier bewaard wordt op slot doen met een wachtwoord. Zonder dat wachtwoord kan dan niemand het lezen.',
  lock_protects: 'Dat helpt als je dit apparaat kwijtraakt, of als anderen het gebruiken.',
  lock_not_title: 'Wat een slot niet doet',
  lock_not_open: 'Is het van het slot? Dan kan iedereen die bij dit scherm zit het lezen. Deze website ook.',
  lock_not_before: 'Wat je vóór het slot hebt opgeslagen, kan nog een tijd in de bestanden van deze browser staan.',
  lock_not_copies: 'Kopieën die je hebt opgeslagen of aan anderen hebt gegeven, zitten niet op slot.',
  lock_not_lost: 'Raak je het wachtwoord én de code op papier kwijt? Dan is je tekst verloren. Niemand kan die terughalen.',
  lock_copy_first: 'Je kunt eerst een kopie opslaan, en die op een veilige plek bewaren.',
  lock_here_only: 'Een slot is alleen voor wat op dit apparaat bewaard wordt. Wat je hier schrijft, wordt ergens anders bewaard.',

  lock_set_title: 'Er een slot op zetten',
  lock_new: 'Nieuw wachtwoord',
  lock_new_help: 'Neem een paar woorden die niemand anders bij elkaar zou zetten. Een kort wachtwoord kunnen anderen raden.',
  lock_again: 'Nog een keer hetzelfde',
  lock_differs: 'Deze twee zijn niet gelijk. Kijk ze nog eens na.',
  lock_set: 'Op slot doen met dit wachtwoord',
  lock_setting: 'Even geduld…',
  lock_is_set: 'Het slot zit erop.',

  lock_code_title: 'Je code op papier',
  lock_code_help:
    'Deze code maakt het slot ook open. Print hem of schrijf hem op. Bewaar hem niet bij dit apparaat. Je ziet hem alleen nu.',
  lock_code_print: 'De code printen',
  lock_code_done: { I: 'Ik heb de code op papier', we: 'We hebben de code op papier' },
  lock_code_paper: 'Met deze code gaat open wat op slot zit, ook zonder het wachtwoord. Bewaar dit papier op een veilige plek.',

  lock_on: 'Wat hier bewaard wordt, zit op slot. Op deze pagina is het nu open.',
  lock_change_title: 'Een ander wachtwoord',
  lock_current: 'Het wachtwoord dat je nu hebt, of de code',
  lock_change: 'Wachtwoord veranderen',
  lock_changed: 'Het wachtwoord is veranderd.',
  lock_renew_title: 'Een andere code op papier',
  lock_renew_help: 'De code die je nu hebt, werkt daarna niet meer.',
  lock_renew: 'Een andere code maken',

  lock_when_title: 'Vanzelf op slot',
  lock_when: 'Als niemand iets doet',
  lock_never: 'Het blijft open',
  lock_minutes: { one: 'Na {count} minuut op slot', other: 'Na {count} minuten op slot' },
  lock_on_hide: 'Op slot zodra deze pagina uit beeld is',
  lock_page_minutes: {
    one: 'Deze website doet het in elk geval na {count} minuut op slot.',
    other: 'Deze website doet het in elk geval na {count} minuten op slot.',
  },
  lock_page_hide: 'Deze website doet het in elk geval op slot als de pagina uit beeld is.',
  lock_when_saved: 'Opgeslagen.',

  lock_open_title: 'Een crisiskaart die altijd open is',
  lock_open_help: 'In een crisis is er soms geen tijd voor een wachtwoord. Je kunt één kaart open laten.',
  lock_open_means: 'Dan kan iedereen die dit apparaat gebruikt die kaart lezen. Al het andere blijft op slot.',
  lock_open_none: 'Elke kaart op slot houden',
  lock_open_card: 'Open laten: {title}',
  lock_open_unnamed: 'een kaart van {date}',
  lock_opened: 'Deze kaart is vanaf nu open.',
  lock_closed: 'Alle kaarten zitten nu op slot.',

  lock_remove_title: 'Het slot weghalen',
  lock_remove_help: 'Dan kan iedereen die dit apparaat en deze browser gebruikt lezen wat hier bewaard wordt.',
  lock_remove: 'Het slot weghalen',
  lock_removed: 'Er zit geen slot meer op.',
} satisfies Translation<LockMessages>;
