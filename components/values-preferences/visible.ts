import type { Actor, Share } from '../../src/record/record.js';
import type { Values } from './schema.js';
import { placeOf } from './topics.js';

/** `id` of a share with everybody of one kind, such as all of the care team. */
export const everybody = 'everybody';

/** Whether a share holds for somebody on a day (as 2026-05-03). */
export const holdsFor = ({ to, endedAt, expiresOn }: Share, { kind, id }: Actor, day: string): boolean =>
  to.kind === kind && (to.id === everybody || to.id === id) && !endedAt && (!expiresOn || expiresOn >= day);

/**
 * What somebody may see of a record: all of it where they are the person, else what was shared with them, and by default nothing
 * (rule A4.1).
 * @param day today, as 2026-05-03
 */
export function seenBy(shares: readonly Share[], actor: Actor, day: string): (place: string) => boolean {
  if (actor.kind === 'person') return () => true;
  const scopes = shares.filter((share) => holdsFor(share, actor, day)).map(({ scope }) => scope);
  if (scopes.includes('all')) return () => true;
  const places = new Set(scopes.flat());
  return (place) => places.has(place);
}

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
