import type { Actor, Note } from '../../src/record/record.js';
import { uuid } from '../../src/record/uuid.js';
import { dayOf } from '../../src/i18n/days.js';
import type { ProposalPlace, ProposalsOptions } from '../../src/widget/proposals/place.js';
import type { PeerAccess } from './access.js';
import { endingNote, formOf, peerBrings } from './link-state.js';
import { noteTakenIn, placeOfMeeting } from './together.js';

/** So many meetings are offered to write for at once, newest first. */
const slice = 12;

/**
 * What others may write for. A peer suggests wishes and their half of a note of a meeting, says what they bring, and can end it. Nobody
 * else writes for a meeting: a peer is no member of the care team, and the care team is not at the meeting (rule A1.2).
 */
export function peerProposals(access: PeerAccess): ProposalsOptions {
  const { t, body, update, day, actor } = access;
  const meetings = (): readonly ProposalPlace[] => {
    const open = body().meetings.filter(({ noteMode }) => noteMode !== 'none');
    // The person can take in what was written for any of them; who writes is offered the last ones.
    const offered = actor().kind === 'person' ? open : open.slice(-slice);
    const name = (on: string): string => (day(on) ? t('meeting_of', { date: day(on) }) : t('meeting_undated'));
    return [
      ...offered.map(({ id, on }) => ({ key: placeOfMeeting(id), name: name(on) })).reverse(),
      { key: placeOfMeeting(''), name: t('meeting_new') },
    ];
  };
  const places = ({ kind }: Actor): readonly ProposalPlace[] => {
    if (formOf(body()) !== 'meet') return [];
    const wishes = { key: 'wishes', name: t('wishes') };
    if (kind !== 'peer') return [wishes];
    return [
      wishes,
      ...meetings(),
      { key: peerBrings, name: t('peer_brings'), isNote: true },
      { key: endingNote, name: t('peer_ends'), isNote: true },
    ];
  };
  return {
    places,
    takeIn: (place: string, words: string, note: Note) => {
      const link = body();
      if (!places(note.author).some(({ key }) => key === place)) return false;
      if (place === 'wishes') update({ ...link, wishes: [...link.wishes, { id: uuid(), text: words }] });
      else
        update({
          ...link,
          meetings: noteTakenIn(link.meetings, { place, words, note, person: actor(), id: uuid(), today: dayOf(new Date()) }),
        });
      return true;
    },
  };
}
