const words = 'Please give me time, and say who you are.';
export const lastWords = 'The two hundredth entry';

const line = (index) => ({ id: `line-${index}`, text: `${index}. ${words}` });
const lines = (from, count) => Array.from({ length: count }, (_, index) => line(from + index));

/** Changes that make a card of 200 entries, as a person with much to say would have it. */
export function twoHundredEntries() {
  return {
    readFirst: {
      callMe: 'Noor',
      pronouns: '',
      top3: lines(1, 3),
      doNotContact: lines(4, 5),
      languages: lines(9, 2),
      interpreter: false,
      contacts: Array.from({ length: 10 }, (_, index) => ({
        id: `contact-${index}`,
        name: `Person ${index}`,
        phone: `+00 0000 000${index}`,
        when: 'Any time',
        why: words,
      })),
    },
    knowMe: {
      whenWell: words,
      earlySigns: lines(20, 20),
      crisisSigns: lines(40, 20),
      leadsToCrisis: lines(60, 20),
      mySaferChoices: lines(80, 20),
    },
    health: { conditions: lines(100, 20), allergies: lines(120, 20), medicines: [], access: lines(140, 30) },
    after: {
      overWhen: lines(170, 15),
      firstDays: [...lines(185, 13), { id: 'last', text: lastWords }],
      debrief: '',
      changePlanAfter: false,
    },
  };
}

export const median = (numbers) => {
  const sorted = [...numbers].sort((one, other) => one - other);
  const middle = sorted.length / 2;
  return sorted.length % 2 ? sorted[Math.floor(middle)] : (sorted[middle - 1] + sorted[middle]) / 2;
};

export const shuffled = (items) =>
  items
    .map((item) => [Math.random(), item])
    .sort(([one], [other]) => one - other)
    .map(([, item]) => item);
