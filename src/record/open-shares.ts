import { everybody, type Actor, type Share } from './record.js';

export const isSame = (one: Actor, other: Actor): boolean => one.kind === other.kind && one.id === other.id;

/** The instant at which a share ends by itself: when its last day is over where the reader's clock is. `Infinity` for none. */
export const endOf = ({ expiresOn }: Share): number =>
  // What is no day ends nothing and gives nothing: comparisons with it are false.
  expiresOn === undefined ? Infinity : new Date(`${expiresOn.slice(0, 10)}T24:00:00`).getTime();

/** Whether a share lets somebody read at an instant. A copy that was handed over opens nothing: it is with them. */
export const holdsFor = (share: Share, actor: Actor, now: number): boolean =>
  share.mode === 'view' &&
  share.endedAt === undefined &&
  endOf(share) > now &&
  (isSame(share.to, actor) || (share.to.kind === actor.kind && share.to.id === everybody));

/** The shares that let somebody read at an instant. */
export const openShares = (shares: readonly Share[], actor: Actor, now: number): Share[] =>
  shares.filter((share) => holdsFor(share, actor, now));

/** Whether a place of a record is in one of these shares: a field, or `field.part` where a part can be shared alone. */
export function placesIn(shares: readonly Share[]): (place: string) => boolean {
  if (shares.some(({ scope }) => scope === 'all')) return () => true;
  const places = new Set(shares.flatMap(({ scope }) => scope));
  return (place) => places.has(place);
}
