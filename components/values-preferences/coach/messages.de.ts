// drafted, not yet reviewed by native speakers with lived experience
import type { Translation } from '../../../src/i18n/catalog.js';
import type { CoachMessages } from './messages.js';

export default {
  coach_intro: 'Das sind Fragen zum Stellen, keine Felder zum Ausfüllen. Stell eine und hör zu. Lass weg, was nicht passt.',
  coach_want: 'Was will der Mensch?',
  coach_want_1: 'Was soll anders sein, auch wenn es nur ein wenig ist?',
  coach_want_2: 'Was soll so bleiben, wie es ist?',
  coach_now: 'Wie ist es jetzt?',
  coach_now_1: 'Was ist da gerade los?',
  coach_now_2: 'Was hast du selbst dazu herausgefunden?',
  coach_try: 'Was lässt sich versuchen?',
  coach_try_1: 'Welche Ideen hast du? Was noch?',
  coach_try_2: 'Möchtest du hören, was andere versucht haben?',
  coach_do: 'Was wird der Mensch tun?',
  coach_do_1: 'Womit willst du anfangen, und wann?',
  coach_do_2: 'Was sollen andere tun? Was willst du selbst in der Hand behalten?',
  coach_back: 'Wer steht hinter ihm?',
  coach_back_1: 'Wer würde sich freuen, davon zu hören?',
  coach_back_2: 'Wer oder was hat dir früher beigestanden?',
  coach_after: 'Schreib danach in wenigen Worten auf, was du gehört hast. Der Mensch antwortet, ob es stimmt.',
  coach_write: 'Aufschreiben, was du gehört hast',
} satisfies Translation<CoachMessages>;
