import { expect } from '@open-wc/testing';
import { learning } from '../../test/learning/page.js';
import { checkTopicPack } from './words/topic-pack.js';
import { ownTopicKeys, shownTopics, type TopicContext } from './topics.js';

const licence = 'For members of this service';
const credit = 'The learning group of Elm Road';
const topic = { key: 'sleep', title: 'Sleep' };
const check = (given: unknown) => checkTopicPack(given, ownTopicKeys);
const context = (given?: unknown, practices: TopicContext['practices'] = []): TopicContext => ({
  ...{ t: (key) => key, language: 'en', practices, pack: given === undefined ? undefined : check(given).pack },
});
const keys = (given?: unknown, body: object = {}): string[] => shownTopics(learning(body), context(given)).map(({ key }) => key);

describe('topics by the host', () => {
  it('are refused without a licence, or without saying whose they are, with the reason', () => {
    for (const [pack, reason] of [
      [{ id: 'elm', topics: [topic], credit }, 'licence'],
      [{ id: 'elm', topics: [topic], credit, licence: '  ' }, 'licence'],
      [{ id: 'elm', topics: [topic], licence }, 'credit'],
      [{ topics: [topic], licence, credit }, '"id"'],
      [{ id: 'elm', edition: 12, licence, credit }, '"edition"'],
      [{ id: 'elm', topics: [], licence, credit }, 'no topic'],
      ['elm', 'not a TopicPack'],
      [null, 'not a TopicPack'],
    ] as const) {
      const { pack: used, problems } = check(pack);
      expect(used, reason).to.equal(undefined);
      expect(problems.join()).to.contain('refused').and.to.contain(reason);
    }
  });

  it('keep the first of two with one key, and tell which one was left out, by place and field', () => {
    const { pack, problems } = check({ id: 'elm', topics: [topic, { ...topic, title: 'Zq7 other words' }], licence, credit });
    expect(pack!.topics).to.deep.equal([topic]);
    expect(problems).to.have.length(1);
    expect(problems[0]).to.contain('topic 2').and.to.contain('"key"').and.not.to.contain('Zq7');
  });

  it('leave out what cannot be shown, and keep the rest', () => {
    const broken = [
      { key: 'a b', title: 'x' },
      { key: 'c' },
      { ...topic, key: 'd', tools: ['diary'] },
      7,
      { ...topic, key: 'e', summary: 3 },
    ];
    const { pack, problems } = check({ id: 'elm', topics: [...broken, topic], licence, credit });
    expect(pack!.topics).to.deep.equal([topic]);
    expect(problems).to.have.length(broken.length);
  });

  it('take the place of ours, or stand after those of an edition, in their language', () => {
    const pack = { id: 'elm', topics: [{ ...topic, title: { en: 'Sleep', de: 'Schlaf' } }], licence, credit };
    expect(keys(pack)).to.deep.equal(['sleep']);
    expect(keys({ ...pack, edition: 9 })).to.deep.equal([
      ...ownTopicKeys.filter((key) => key !== 'substances' && key !== 'body'),
      'sleep',
    ]);
    expect(check({ ...pack, edition: 9, topics: [{ ...topic, key: 'people' }] }).problems[0]).to.contain('another one');
    const shown = shownTopics(learning(), { ...context(pack), language: 'de' });
    expect(shown[0]).to.include({ title: 'Schlaf', licence, credit });
  });

  it('there are 9, 10 or 11 of ours, in one order that binds nobody', () => {
    expect(keys()).to.have.length(11);
    for (const edition of [9, 10, 11]) expect(keys({ id: 'ours', edition })).to.have.length(edition);
  });
});

describe('topics that are gone', () => {
  const body = {
    topics: [
      { id: 'drumming', title: 'Drumming', words: 'My hands remember.' },
      { id: 'empty', title: 'Nothing in it' },
    ],
  };

  it('stay, with the name they had, where something was written or tried in them', () => {
    const shown = shownTopics(learning(body), context(undefined, [{ topic: 'weaving', topicTitle: 'Weaving' }]));
    const gone = shown.filter(({ isGone }) => isGone).map(({ key, title }) => [key, title]);
    expect(gone).to.deep.equal([
      ['drumming', 'Drumming'],
      ['weaving', 'Weaving'],
    ]);
  });

  it('have our own name where they were ours', () => {
    const shown = shownTopics(learning({ topics: [{ id: 'body', words: 'I swim.' }] }), context({ id: 'ours', edition: 9 }));
    expect(shown.at(-1)).to.include({ key: 'body', title: 'topic_body', isGone: true });
  });

  it('lose nothing when two of a file have one key', () => {
    const twice = {
      topics: [
        { id: 'people', words: 'One' },
        { id: 'people', words: 'Two' },
      ],
    };
    const words = shownTopics(learning(twice), context()).map(({ said }) => said.words);
    expect(words).to.include.members(['One', 'Two']);
  });
});
