import { expect } from '@open-wc/testing';
import { samplePacks } from './fixtures.js';
import { checkEntries, refusedField } from './host-check.js';
import { hostText, hostWords } from './host-texts.js';
import { choicesOf, found, languageName } from './profiles/filters.js';
import { peerSchema, type PeerProfile } from './profiles/peer-pack.js';
import { storySchema, type HostStory } from './stories/story-pack.js';

/** The one fault that is found in a peer that is right but for this. */
const faultOf = (change: object): string => {
  const { entries, faults } = checkEntries<PeerProfile>(
    [
      { id: 'a', name: 'A' },
      { id: 'odd', name: 'B', ...change },
      { id: 'c', name: 'C' },
    ],
    peerSchema,
  );
  expect(entries.map(({ id }) => id)).to.deep.equal(faults.length > 0 ? ['a', 'c'] : ['a', 'odd', 'c']);
  expect(faults.length).to.be.lessThan(2);
  return faults[0] ?? '';
};

describe('what a host brings for peer support', () => {
  it('is taken as it is where nothing is wrong, and peers need no more than an id and a name', () => {
    const { peers, stories } = samplePacks();
    expect(checkEntries(peers, peerSchema)).to.deep.equal({ entries: peers, faults: [] });
    expect(checkEntries(stories, storySchema)).to.deep.equal({ entries: stories, faults: [] });
    expect(faultOf({ favouriteColour: 'red', room: 7 })).to.equal('');
    expect(checkEntries(undefined, peerSchema)).to.deep.equal({ entries: [], faults: [] });
    expect(checkEntries({ a: 1 }, peerSchema).faults).to.deep.equal(['packs.peers was left out: it is not a list']);
  });

  it('is left out one by one, each with the peer and the field, and the rest is shown', () => {
    for (const [change, field] of [
      [{ name: ' ' }, 'name'],
      [{ name: {} }, 'name'],
      [{ name: { en: 'B', de: 7 } }, 'name'],
      [{ about: 7 }, 'about'],
      [{ interests: 'Walking' }, 'interests'],
      [{ interests: ['Walking', ''] }, 'interests.1'],
      [{ languages: ['english language'] }, 'languages.0'],
      [{ cultures: [null] }, 'cultures.0'],
      [{ gender: [] }, 'gender'],
      [{ brings: {} }, 'brings'],
      [{ ways: ['place', 'letter'] }, 'ways.1'],
      [{ interests: Array.from({ length: 300 }, () => 'x') }, 'interests'],
      [{ about: 'x'.repeat(200_000) }, 'about'],
    ] as const)
      expect(faultOf(change), JSON.stringify(change).slice(0, 60)).to.equal(
        `packs.peers: peer "odd" was left out, its field "${field}" is not right`,
      );
    expect(faultOf({ id: 'a' }))
      .to.contain('peer "a"')
      .and.to.contain('"id"');
    expect(faultOf({ id: '<b>' })).to.equal('packs.peers: peer number 2 was left out, its field "id" is not right');
    for (const odd of [null, 7, 'Amina', []])
      expect(checkEntries([odd], peerSchema).faults).to.deep.equal([
        'packs.peers: peer number 1 was left out, its field "id" is not right',
      ]);
  });

  it('A2.1 A6.1: never says what a peer lives with or how good they are: such a profile is refused', () => {
    for (const field of [
      'diagnosis',
      'primaryDiagnosis',
      'rating',
      'peer_rating',
      'stars',
      'starRating',
      'medication',
      'risk-score',
    ])
      expect(faultOf({ [field]: 'x' }), field).to.equal(
        `packs.peers: peer "odd" was left out, its field "${field}" is never shown of a person`,
      );
    for (const field of ['startsOn', 'recondition', 'gradeschool', 'about'])
      expect(refusedField({ [field]: 'x' }), field).to.equal(undefined);
  });

  it('quotes nothing of what it was given but ids and names of fields', () => {
    expect(faultOf({ about: { en: 'SECRET', de: 7 } })).to.not.contain('SECRET');
    expect(faultOf({ id: 'has space SECRET' })).to.not.contain('SECRET');
  });

  it('is no story without permission, author and language', () => {
    const story: HostStory = { id: 's', author: 'N.', text: 'T', language: 'en', permission: 'by N.' };
    expect(checkEntries([story], storySchema).faults).to.deep.equal([]);
    for (const field of ['author', 'text', 'language', 'permission'] as const) {
      const { [field]: _, ...rest } = story;
      for (const one of [rest, { ...story, [field]: ' ' }])
        expect(checkEntries([one], storySchema).faults).to.deep.equal([
          `packs.stories: story "s" was left out, its field "${field}" is not right`,
        ]);
    }
    expect(checkEntries([{ ...story, withdrawnAt: 5 }], storySchema).faults[0]).to.contain('"withdrawnAt"');
    expect(checkEntries([{ ...story, contentNote: 5 }], storySchema).faults[0]).to.contain('"contentNote"');
  });

  it('has words in the nearest language, and none where there are none', () => {
    const packs = { peerSupport: { privacy: { en: 'E', de: 'D' }, moderator: { name: 'Ruth' }, answer: 7, helping: { en: 7 } } };
    expect(hostWords(packs, 'privacy', 'de-AT')).to.equal('D');
    expect(hostWords(packs, 'moderator.name', 'ar')).to.equal('Ruth');
    for (const path of ['answer', 'helping', 'comeBack', 'moderator.answers', 'privacy.en.x'])
      expect(hostWords(packs, path, 'en'), path).to.equal('');
    for (const odd of [undefined, null, 7, 'x', []]) expect(hostWords({ peerSupport: odd }, 'privacy', 'en')).to.equal('');
    expect(hostText({}, 'en')).to.equal('');
  });
});

describe('finding among peers', () => {
  const peers = samplePacks()['peers'] as PeerProfile[];
  it('offers each word once, in the language of the page', () => {
    expect(choicesOf(peers, 'interests', 'de')).to.deep.equal(['Fahrräder', 'Hörspiele', 'Kochen', 'Spazieren']);
    expect(choicesOf(peers, 'languages', 'en')).to.deep.equal(['ar', 'de', 'en', 'ur']);
    expect(found(peers, { languages: 'en', gender: 'Man' }, 'en').map(({ id }) => id)).to.deep.equal(['jonas']);
    expect(found(peers, {}, 'en')).to.deep.equal(peers);
  });

  it('names languages in words, and leaves a tag that nobody knows', () => {
    expect(languageName('de', 'en')).to.equal('German');
    expect(languageName('not a tag', 'en')).to.equal('not a tag');
  });
});
