// drafted, not yet reviewed by native speakers with lived experience
import type { Translation } from '../../../src/i18n/catalog.js';
import type { PlanMessages } from './messages.js';

export default {
  plan_help: 'Voor wie een sessie voorbereidt. Dit gaat over het plan. Het zegt niets over een persoon of een team.',
  plan_not_kept: 'Dit plan wordt niet opgeslagen. Het is weg als je deze pagina sluit.',
  plan_agenda: 'Wat er gepland is',
  plan_agenda_hint: 'Eén regel voor elk onderdeel. Laat ruimte voor wat mensen meebrengen.',
  plan_ask: 'Waar heeft dit plan ruimte voor?',
  plan_has: 'Zit in dit plan',
  plan_has_not: 'Zit niet in dit plan',
  plan_none: 'Nog niets.',
  plan_fine: 'In geen enkele sessie past alles.',
  plan_suggest: 'Dit aan de persoon voorstellen',
  plan_suggest_help: 'De persoon leest het bij ‘Wat anderen schreven’ en kiest wat ermee gebeurt.',
  plan_suggested: 'Je plan staat nu naast de woorden van de persoon.',
  plan_kept: 'Dit is niet toegevoegd. Je tekst staat er nog. Probeer het nog eens.',
  plan_print: 'Dit plan printen',
  aspect_size: 'Zo weinig mensen dat iedereen kan praten',
  aspect_time: 'Genoeg tijd, en elke week opnieuw',
  aspect_breadth: 'Onderwerpen uit de hele lijst, niet uit één hoek',
  aspect_takeHome: 'Voor iedereen iets om mee naar huis te nemen',
  aspect_others: 'Een manier om mensen mee te nemen die ze vertrouwen',
  aspect_goal: 'Tijd om een doel te kiezen',
  aspect_followUp: 'Kijken hoe het met het doel gaat',
  aspect_wishes: 'Een lijn van het onderwerp naar wat mensen willen',
  aspect_teaching: 'Feiten in kleine stappen, met tijd voor vragen',
  aspect_trying: 'Iets om te proberen, en terugkijken op wat is geprobeerd',
  aspect_coping: 'Manieren om met dingen om te gaan, die mensen zelf kiezen',
  aspect_harderTimes: 'Tekenen van een moeilijke tijd, en wat je dan doet',
  aspect_medicine: 'Voor wie ernaar vraagt: medicijnen in hun dagen',
} satisfies Translation<PlanMessages>;
