import type { Actor, Share } from '../../src/record/record.js';
import type { Learning } from './schema.js';

/**
 * The parts of the record that somebody who is not the person gets to see. Where the person shared with them, it is what they
 * shared, and nothing once they stopped. Where there never was such a share, the page that opened the record for them answers for it.
 */
export function partsFor(actor: Actor, shares: readonly Share[], today: string): 'all' | ReadonlySet<string> {
  const ours = shares.filter(({ to }) => to.id === actor.id && to.kind === actor.kind);
  if (actor.kind === 'person' || ours.length === 0) return 'all';
  const open = ours.filter(({ endedAt, expiresOn }) => !endedAt && !(expiresOn && expiresOn < today));
  if (open.some(({ scope }) => scope === 'all')) return 'all';
  return new Set(open.flatMap(({ scope }) => (scope === 'all' ? [] : scope)));
}

/** The body with those parts only. What was tried belongs to the topics. */
export function withParts(body: Learning, parts: 'all' | ReadonlySet<string>): Learning {
  if (parts === 'all') return body;
  return { ...body, topics: parts.has('topics') ? body.topics : [], sessions: parts.has('sessions') ? body.sessions : [] };
}
