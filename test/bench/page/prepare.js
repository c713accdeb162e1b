// Puts the plan and the goals that are compared into our store.
import '/cdn/crisis-card.js';
import '/cdn/chime-goals.js';
import { plan, wordsOf } from '../peers/page/content.js';

const line = (label) => [{ id: label, text: wordsOf(label) }];
const contact = (label) => ({ id: label, name: wordsOf(label), phone: '', when: '', why: '' });
/** Every field of the plan that is compared, in the card's own places. */
function card() {
  const [first, know, care, places, life, health, people, after] = plan.map(({ fields }) => fields);
  return {
    readFirst: {
      callMe: wordsOf(first[0]),
      languages: line(first[1]),
      doNotContact: line(people[1]),
      top3: line(first[3]),
      contacts: [contact(first[2])],
    },
    knowMe: { whenWell: wordsOf(know[0]), earlySigns: line(know[1]), crisisSigns: line(know[2]) },
    care: {
      ...{ helps: line(care[0]), makesWorse: line(care[1]), placesNo: line(places[1]), visitorsYes: line(places[0]) },
      accept: [{ id: 'a', what: wordsOf(care[2]), note: '' }],
      refuse: [{ id: 'r', what: wordsOf(care[3]), why: '', instead: '' }],
    },
    life: { peopleICareFor: wordsOf(life[0]), pets: wordsOf(life[1]), home: wordsOf(life[2]), faithFood: wordsOf(life[3]) },
    health: { conditions: line(health[0]), allergies: line(health[1]), access: line(health[2]) },
    people: { supporters: [{ id: 's', name: wordsOf(people[0]), phone: '', role: '' }] },
    after: { overWhen: line(after[0]), debrief: wordsOf(plan[8].fields[0]) },
  };
}

async function shown(tag, subject) {
  const element = Object.assign(document.createElement(tag), { subject });
  document.querySelector('main').append(element);
  await element.ready;
  return element;
}

const plain = await shown('recovery-crisis-card', 'plan');
await plain.save(card());
for (const count of [10, 100, 1_000]) {
  const element = await shown('recovery-chime-goals', `goals-${count}`);
  const first = await element.save({ title: 'First' });
  const { effectiveStore: store } = element;
  const records = Array.from({ length: count }, (_, index) => ({
    ...first,
    id: `goal-${index}`,
    revision: 0,
    body: { ...first.body, title: `Goal ${index}: a walk by the river with Amina and her dog`, why: 'I like who I am there.' },
  }));
  for (let from = 0; from < count; from += 500) await store.put(records.slice(from, from + 500));
  await store.remove(first);
  element.remove();
}
globalThis.isPrepared = true;
