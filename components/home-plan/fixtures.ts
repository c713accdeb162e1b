import { homePlanKind } from './kind.js';
import type { HomeOption, HomePlan } from './schema.js';

const lines = (...texts: string[]): HomePlan['where'] => texts.map((text, index) => ({ id: `line-${index}`, text }));

// Invented people of different lives.
export const fixtures: Record<string, { body: HomePlan; lang: string; voice?: 'I' | 'we' }> = {
  filled: {
    body: {
      ...homePlanKind.empty(),
      where: lines('By the canal, where I can hear the boats', 'Not far from my sister'),
      with: ['alone'],
      withWords: 'And later perhaps with Joao',
      mustHave: lines('A door that locks', 'A kitchen window'),
      nice: lines('A place for the drum'),
      mustNot: lines('A shared room', 'Somebody who checks my bag'),
      near: lines('The mosque', 'Bus 4', 'Work at the nursery'),
      pets: 'Biscuit, a small dog',
      budget: 'Up to what the housing desk pays, and a bit from work',
      choice: { option: '', name: 'The flat above the bakery', why: 'It smells of bread, and the contract is in my name.' },
      waiting: {
        since: '2026-03-02',
        contact: 'Ms Adeyemi at the housing desk',
        words: 'My sister’s sofa. A key to the allotment hut.',
      },
      rights: {
        ...homePlanKind.empty().rights,
        tenancy: 'In the blue folder at my sister’s',
        repairs: 'I write to them and keep a copy.',
      },
      support: [
        {
          id: 's1',
          what: 'Somebody to read letters with me',
          who: 'Tom from the tenants’ group',
          when: 'First Monday',
          ended: '',
          wayBack: '',
        },
        {
          id: 's2',
          what: 'Cooking together',
          who: 'The home team',
          when: 'Fridays',
          ended: '2026-05-29',
          wayBack: 'I ring Tom. He asks them.',
        },
      ],
      moves: [{ id: 'm1', from: 'The hostel', to: 'My sister’s', on: '2026-01-10', why: 'I could not sleep there.' }],
    },
    lang: 'en',
  },
  family: {
    body: {
      ...homePlanKind.empty(),
      where: lines('On the same street as grandmother'),
      with: ['family'],
      mustHave: lines('A room in which all of us fit around one table'),
    },
    lang: 'en',
    voice: 'we',
  },
};

/** Homes beside the plan, for pictures and tests. */
export const options: Record<'bakery' | 'court', HomeOption> = {
  bakery: {
    label: 'The flat above the bakery',
    kind: 'own',
    address: 'Mill Lane',
    seenOn: '2026-04-11',
    pros: lines('Smells of bread', 'The contract is in my name'),
    cons: lines('Early noise'),
    offeredBy: 'The baker’s family',
    tenancyInMyName: 'yes',
    supportSeparate: 'yes',
    conditions: [],
  },
  court: {
    label: 'Elm Court',
    kind: 'supported',
    address: 'Elm Road',
    seenOn: '',
    pros: lines('A garden'),
    cons: lines('Visitors leave at nine'),
    offeredBy: 'A housing association',
    tenancyInMyName: 'no',
    supportSeparate: 'dontKnow',
    conditions: lines('A key worker visits each week'),
  },
};
