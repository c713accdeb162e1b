import { uuid } from '../../../src/record/uuid.js';
import type { ProposalsOptions } from '../../../src/widget/proposals/place.js';
import type { StrengthsAccess } from '../access.js';
import { changeDomain, times } from '../domains.js';

const lists = [...times, 'backers'] as const;

/** Others can suggest words for each part of life: what is wanted, had, used before, and who could back it up. */
export function strengthsProposals({ body, domains, t, update }: StrengthsAccess): ProposalsOptions {
  return {
    places: () =>
      domains().flatMap(({ key, label }) => lists.map((list) => ({ key: `${list}.${key}`, name: `${label}: ${t(list)}` }))),
    takeIn: (place, words) => {
      // The key of a part of life may hold dots.
      const list = lists.find((one) => place.startsWith(`${one}.`));
      const domain = domains().find(({ key }) => place === `${list}.${key}`);
      if (!domain || !list) return false;
      const id = uuid();
      const change =
        list === 'backers'
          ? { backers: [...domain.words.backers, { id, name: words, kind: '', natural: true }] }
          : { [list]: [...domain.words[list], { id, text: words }] };
      update(changeDomain(body(), domain, change));
      return true;
    },
  };
}
