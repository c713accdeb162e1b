import { sampleLife } from './sample-life.js';
import type { Journey, Mark, Moment } from './schema.js';

// Invented people of different lives. No diagnosis, no number of a real person or service.

let next = 0;
const moment = (draft: Partial<Moment>): Moment => ({
  ...{ id: `moment-${++next}`, text: '', on: '', day: '', picture: '', alt: '', processes: [], facets: [], isKept: false },
  ...draft,
});
const mark = (id: string, draft: Partial<Mark>): Mark => ({
  ...{ id, isKept: false, text: '', isHidden: false, on: '', day: '' },
  ...draft,
});

/** What a person writes who has been many things: a fitter, an aunt, a guest, a neighbour. */
const filled: Journey = {
  title: 'The long way to the allotment',
  opening: 'I was born above a bakery. This is not all of it. It is what I want to keep.',
  moments: [
    moment({
      text: 'I learned to weld from Mrs. Adeyemi. She said I have quiet hands.',
      on: 'the year I turned nineteen',
      day: '1998',
      processes: ['I', 'M'],
      facets: ['roles'],
      isKept: true,
    }),
    moment({
      text: 'The winter when I told nobody anything. I fed the neighbour’s cat, and that was my day.',
      on: 'winter 2011',
      day: '2011-01',
    }),
    moment({
      text: 'Sang in the hall with forty others. My voice came back by the second song.',
      day: '2019-05-12',
      processes: ['C', 'H'],
      facets: ['belonging'],
      isKept: true,
    }),
    moment({ text: 'Two hard weeks. Ilse sat on the stairs with me and did not talk.', day: '2021-11', processes: ['C'] }),
    moment({
      text: 'My niece planted beans with me. They came up crooked and she laughed.',
      day: '2024-04-20',
      processes: ['C', 'M'],
      facets: ['relationships'],
    }),
    moment({ text: 'The smell of bread through the floor.' }),
  ],
  marks: [
    mark('goal/goal-shed//', { isKept: true, text: 'I still have the key ring from that day.' }),
    mark('wellness-plan/plan-1/day/day-2', { isHidden: true }),
    mark('home-plan/home-1/move/move-1', { on: 'the spring of the move', day: '2016' }),
  ],
};

const family: Journey = {
  title: 'From the harbour to the hill',
  opening: 'Nan tells it one way, we tell it another. Here are both.',
  moments: [
    moment({
      text: 'All nine of us on the ferry. The little ones thought it was a holiday.',
      on: '2009',
      day: '2009',
      facets: ['belonging'],
    }),
    moment({
      text: 'Uncle Tama came home from hospital. We moved the table so he could see the door.',
      day: '2022-08-03',
      processes: ['C'],
      isKept: true,
    }),
    moment({ text: 'First Friday with everybody at the table.', day: '2025-02-07', processes: ['C', 'M'] }),
  ],
  marks: [],
};

const words = 'I would like to sit by the sea with everybody I know, and nobody has to be anywhere. ';

/** Many moments, three times the usual text, words without a space, and words that look like markup. */
const long: Journey = {
  title: `${words}${'Donaudampfschifffahrtsgesellschaftskapitän'.repeat(2)}`,
  opening: words.repeat(4),
  moments: [
    moment({ text: '<b>not bold</b> & "quoted"', on: words, day: '2020' }),
    moment({ text: `${words.repeat(6)}\n\n${'Donaudampfschifffahrtsgesellschaftskapitän'.repeat(3)}`, day: '2020-02-02' }),
    ...Array.from({ length: 60 }, (_, index) =>
      moment({ text: `${index + 1}. ${words}`, day: `${1980 + (index % 45)}-0${1 + (index % 9)}` }),
    ),
  ],
  marks: [],
};

const arabic: Journey = {
  title: 'الطريق إلى البستان',
  opening: 'بدأت القصة عند شجرة التين في بيت جدي.',
  moments: [
    moment({
      text: 'وصلنا إلى المدينة ومعنا حقيبتان. أعطانا الجار مفتاح السطح.',
      on: 'صيف ٢٠١٥',
      processes: ['C'],
      isKept: true,
    }),
    moment({
      text: 'علّمت ابنتي الخبز. احترق الرغيف الأول وضحكنا.',
      day: '2023-10-01',
      processes: ['M'],
      facets: ['relationships'],
    }),
  ],
  marks: [],
};

interface Fixture {
  readonly body: Journey;
  readonly lang: string;
  readonly voice?: 'I' | 'we';
  /** What the same person wrote in other widgets. */
  readonly others?: () => { readonly kind: string; readonly id: string; readonly body: unknown }[];
}

export const fixtures: Record<string, Fixture> = {
  filled: { body: filled, lang: 'en', others: () => sampleLife() },
  family: { body: family, lang: 'en', voice: 'we' },
  long: { body: long, lang: 'en' },
  arabic: { body: arabic, lang: 'ar' },
};
