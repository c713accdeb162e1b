import { atStart, formsOf, type Term, type TermPack } from '../term.js';

/** Another word for "peer worker", such as "peer supporter". */
export function peerWorker(term: Term): TermPack {
  const word = formsOf(term);
  return {
    en: {
      common: {
        notes_kind_peer: word.a,
        group_peer: atStart(word.many),
        role_peer: word.one,
      },
      'crisis-card': {
        notes_kind_peer: word.one,
        ideas_people_team_2: `${atStart(word.a)} or an advocate`,
        versions_note_peer: `Note by ${word.a}`,
      },
      'my-data': {
        by_peer: word.a,
      },
      'peer-support': {
        meetings_intro: `The ${word.one} writes under "What others wrote". You take it in there. Then it is from both of you, and is kept.`,
        meetings_waiting: `See what the ${word.one} wrote`,
        what: `${atStart(word.a)} has lived through hard times too. You choose if you want to meet, and whom.`,
        ended_peer: `The ${word.one} ended this.`,
        peer_brings: `What the ${word.one} brings`,
        peer_worker: `the ${word.one}`,
        privacy: `What the ${word.one} may have to pass on`,
        peers_none: `No ${word.many} are listed here yet. You can ask for one.`,
        privacy_none: `This site has not said what ${word.a} may have to pass on. You can ask them first, before you tell them anything.`,
        helping_hint: `You can listen, show new people round, teach, or be ${word.a}.`,
      },
      'strengths-assessment': {
        notes_kind_peer: word.a,
      },
      'team-review': {
        challenge_workforce_ask: `Do ${word.many} work here, with fair pay and a say?`,
      },
      'values-preferences': {
        group_peer: atStart(word.many),
        role_peer: word.one,
      },
    },
    'en-x-easy': {
      'peer-support': {
        what: `${atStart(word.a)} has lived through hard times too. You choose if you want to meet. You choose whom.`,
        privacy: `What the ${word.one} may have to tell others`,
        privacy_none: `${atStart(word.a)} may have to tell others some things. This site has not said which. You can ask them first. Ask before you tell them anything.`,
        helping_hint: `You can listen or teach. You can show new people round. You can be ${word.a}.`,
      },
      'team-review': {
        challenge_workforce_ask: `Do ${word.many} work here? Do they get fair pay? Do they have a say?`,
      },
    },
  };
}
