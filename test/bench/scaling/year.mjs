import { alsoOpen, beginsRecord, habits, leftOpen, likesFirstDevice, pictureBytes, spread } from './habits.mjs';
import { chanceOf } from './random.mjs';
import { listen, sumOf, usual, visit } from './visit.mjs';

/** A file in a document: base64, and again for what seals it. */
export const inBase64 = (bytes) => Math.ceil(bytes / 3) * 4;

/** Sizes of documents by what they are, from those that were measured. */
export function sizesOf(measured) {
  const kinds = new Map();
  for (const one of measured) kinds.set(one.kind, [...(kinds.get(one.kind) ?? []), one]);
  const usualKinds = [...kinds.values()].filter((all) => all.some(({ name }) => name === 'filled'));
  return {
    /** Usual examples of one kind, or one that tries the limits, where there is one. */
    example(chance, isLong) {
      const all = chance.oneOf(usualKinds);
      const long = all.find(({ name }) => name === 'long');
      return isLong && long ? long : chance.oneOf(all.filter(({ name }) => name !== 'long'));
    },
    small: kinds.get('check-in'),
    frame: kinds.get('strength-picture')[0],
  };
}

/**
 * A year of one person.
 * @param habit one of `habits`
 * @param way how the page replicates; `hides: true` stops it when the page goes out of sight
 */
export function yearOf(habit, sizes, chance, way = usual) {
  const total = { documents: 0, plain: 0, sealed: 0, requests: 0, writes: 0, heldHours: 0, openHours: 0, pictures: 0 };
  const { second, third } = habit;
  const count = chance.isLikely(second) ? (chance.isLikely(third) ? 3 : 2) : 1;
  const unseen = Array.from({ length: count }, () => 0);
  const records = Array.from({ length: habit.kinds }, () => sizes.example(chance, chance.isLikely(habit.long)));
  const visits = Math.max(1, Math.round(chance.around(habit.visits, spread)));
  const perVisit = habit.pictures / habit.visits;

  const keep = ({ plain, sealed }) => {
    total.documents++;
    total.plain += plain;
    total.sealed += sealed;
  };
  for (let number = 0; number < visits; number++) {
    const device = count === 1 || chance.isLikely(likesFirstDevice) ? 0 : 1 + Math.floor(chance.next() * (count - 1));
    const { saves, documents } = writingOf(habit, records, sizes, chance);
    for (let rest = perVisit; rest > 0 && chance.isLikely(Math.min(1, rest)); rest--) {
      const bytes = inBase64(chance.between(...pictureBytes));
      const key = `picture-${total.pictures++}`;
      documents.set(key, { plain: sizes.frame.plain + bytes, sealed: sizes.frame.sealed + inBase64(bytes) });
      saves.push({ at: (saves.at(-1)?.at ?? 5) + 5, key });
    }
    const written = saves.at(-1)?.at ?? 0;
    const stays = Math.max(written + 1, chance.around(habit.open, spread) * 60);
    const background = chance.isLikely(leftOpen.share) ? leftOpen.minutes * 60 : 0;
    const leaves = stays + (way.hides ? 0 : background);
    const { asked, versions, writes } = visit(saves, leaves, unseen[device], way);
    for (const key of versions) keep(documents.get(key));
    total.requests += sumOf(asked);
    total.writes += writes;
    total.openHours += (stays + background) / 3600;
    total.heldHours += way.live ? leaves / 3600 : 0;
    unseen[device] = 0;
    // Asked in any case: the same people live the same lives, whatever way their pages replicate.
    const isOpenToo = chance.isLikely(alsoOpen);
    const other = isOpenToo && count > 1 && way.live ? (device + 1) % count : undefined;
    for (const one of unseen.keys()) if (one !== device && one !== other) unseen[one] += versions.length;
    if (other === undefined) continue;
    total.requests += sumOf(listen(leaves, unseen[other], writes));
    total.heldHours += leaves / 3600;
    unseen[other] = 0;
  }
  return total;
}

/** What somebody writes in one visit: times of saves with the record, and the size of each record. */
function writingOf(habit, records, sizes, chance) {
  const documents = new Map();
  const keys = Array.from({ length: Math.max(1, Math.round(chance.around(habit.records, spread / 2))) }, () => {
    const index = Math.floor(chance.next() * records.length);
    documents.set(`record-${index}`, records[index]);
    return `record-${index}`;
  });
  if (chance.isLikely(beginsRecord)) {
    documents.set('new', chance.oneOf(sizes.small));
    keys.push('new');
  }
  const count = Math.max(1, Math.round(chance.around(habit.saves, spread)));
  let at = 5;
  const saves = Array.from({ length: count }, (_, index) => {
    at += habit.pause * chance.between(0.3, 1.7);
    return { at, key: keys[Math.floor((index * keys.length) / count)] };
  });
  return { saves, documents };
}

/**
 * Years of people of all habits. Few people write very much, so that more of them are looked at than there are of a thousand: `weight` is
 * how much each counts.
 * @param part of the people in `habits`, for what is looked at more than once
 */
export function yearsOf(sizes, { way = usual, part = 1 } = {}) {
  return habits.flatMap((habit, row) => {
    const people = Math.ceil(habit.people * part);
    // A seed for each person: a change in the life of one is none in that of others.
    return Array.from({ length: people }, (_, index) => ({
      habit: habit.name,
      weight: habit.share / people,
      ...yearOf(habit, sizes, chanceOf(row * 100_003 + index), way),
    }));
  });
}

/** Mean of a figure over all people. */
export const meanOf = (people, figure) => {
  const weight = people.reduce((sum, one) => sum + one.weight, 0);
  return people.reduce((sum, one) => sum + one.weight * one[figure], 0) / weight;
};

/** The figure that such a share of people stay below. */
export function percentileOf(people, figure, share) {
  const sorted = people.toSorted((one, other) => one[figure] - other[figure]);
  let rest = share * sorted.reduce((sum, { weight }) => sum + weight, 0);
  return sorted.find(({ weight }) => (rest -= weight) <= 1e-9)[figure];
}
