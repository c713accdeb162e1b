// drafted, not yet reviewed by native speakers with lived experience
import type { Translation } from '../../../src/i18n/catalog.js';
import type { CoachMessages } from './messages.js';

export default {
  coach_intro: 'Dit zijn vragen om te stellen, geen vakken om in te vullen. Stel er een, en luister. Laat weg wat niet past.',
  coach_want: 'Wat wil de persoon?',
  coach_want_1: 'Wat zou je anders willen, ook al is het iets kleins?',
  coach_want_2: 'Wat mag blijven zoals het is?',
  coach_now: 'Hoe is het nu?',
  coach_now_1: 'Wat speelt er nu rond dit onderwerp?',
  coach_now_2: 'Wat heb je er zelf al over ontdekt?',
  coach_try: 'Wat valt er te proberen?',
  coach_try_1: 'Welke ideeën heb je? Wat nog meer?',
  coach_try_2: 'Wil je horen wat anderen hebben geprobeerd?',
  coach_do: 'Wat gaat de persoon doen?',
  coach_do_1: 'Wat voelt goed om mee te beginnen, en wanneer?',
  coach_do_2: 'Wat zou je willen dat anderen doen? Wat wil je zelf houden?',
  coach_back: 'Wie staat achter de persoon?',
  coach_back_1: 'Wie zou het fijn vinden om dit te horen?',
  coach_back_2: 'Wie of wat heeft je eerder gesteund?',
  coach_after: 'Schrijf daarna in een paar woorden op wat je hebt gehoord. De persoon antwoordt of het klopt.',
  coach_write: 'Opschrijven wat je hebt gehoord',
} satisfies Translation<CoachMessages>;
