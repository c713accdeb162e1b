import { openShares, placesIn } from '../../src/record/open-shares.js';
import type { Actor, Share } from '../../src/record/record.js';
import type { Values } from './schema.js';
import { placeOf } from './places.js';

/**
 * What somebody may see of a record: all of it where they are the person, else what was shared with them, and by default nothing
 * (rule A4.1).
 * @param now milliseconds since 1970
 */
export const seenBy = (shares: readonly Share[], actor: Actor, now: number): ((place: string) => boolean) =>
  actor.kind === 'person' ? () => true : placesIn(openShares(shares, actor, now));

/** The record with nothing in it but what may be seen. Pure; the same function makes the preview and what others see. */
export function visibleTo(body: Values, sees: (place: string) => boolean): Values {
  const { decide, story, arrangement } = body;
  const entries = body.entries.filter(({ id }) => sees(placeOf.entry(id)));
  const pictures = body.pictures.filter(({ id }) => sees(placeOf.piece(id)));
  const shown = new Set(pictures.map(({ id }) => id));
  return {
    // The name of a topic is the person's word as well: it goes with the first words under it.
    topics: body.topics.filter(({ id }) => entries.some(({ topic }) => topic === id)),
    entries,
    decide: sees(placeOf.decide) ? decide : { way: '', words: '' },
    story: {
      title: sees(placeOf.storyTitle) ? story.title : '',
      chapters: story.chapters.filter(({ id }) => sees(placeOf.chapter(id))),
      turns: story.turns.filter(({ id }) => sees(placeOf.turn(id))),
      next: sees(placeOf.storyNext) ? story.next : '',
    },
    arrangement: sees(placeOf.arrangement) ? arrangement : { kind: arrangement.kind, about: '' },
    pictures: pictures.map((piece) => (shown.has(piece.nextTo) ? piece : { ...piece, nextTo: '' })),
  };
}
