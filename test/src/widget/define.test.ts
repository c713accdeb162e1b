// engines: all
import { expect } from '@open-wc/testing';
import { configure, pageConfiguration, watchConfiguration } from '../../../src/host/page-configuration.js';
import { diagnose, type Definition } from '../../../src/host/diagnose.js';
import { version } from '../../../src/version.js';
import { define } from '../../../src/widget/define.js';

async function warningsOf(act: () => unknown): Promise<string[]> {
  const warnings: string[] = [];
  const { warn } = console;
  console.warn = (message: string) => void warnings.push(message);
  try {
    await act();
  } finally {
    console.warn = warn;
  }
  return warnings;
}

const make = (copy?: string): CustomElementConstructor =>
  class extends HTMLElement {
    static readonly version = copy;
  };

describe('define', () => {
  it('keeps the first copy, never throws, and warns once about another version', async () => {
    const first = make('9.9.9');
    define('test-one', first);
    const warnings = await warningsOf(() => {
      define('test-one', make(version));
      define('test-one', make(version));
    });
    expect(customElements.get('test-one') === first).to.equal(true);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('<test-one>').and.to.contain('9.9.9').and.to.contain(version);
  });

  it('says nothing when the same version comes twice', async () => {
    define('test-two', make(version));
    expect(await warningsOf(() => define('test-two', make(version)))).to.deep.equal([]);
  });

  it('tells in diagnose() what became of each tag, and no word of anybody', () => {
    define('test-three', make(version));
    define('test-three', make(version));
    const told = diagnose();
    const ours = (told['definitions'] as Definition[]).filter(({ tag }) => tag === 'test-three');
    expect(ours.map(({ result }) => result)).to.deep.equal(['defined', 'taken']);
    expect(told).to.include({ version, indexedDB: true });
    expect(JSON.stringify(told)).to.not.contain('subject');
  });
});

describe('configure', () => {
  it('replaces what is given, keeps the rest, and tells who listens', () => {
    const before = pageConfiguration();
    let heard = 0;
    const stop = watchConfiguration(() => heard++);
    configure({ subject: 'person-1', voice: 'we' });
    configure({ subject: 'person-2' });
    expect(pageConfiguration()).to.include({ subject: 'person-2', voice: 'we' });
    stop();
    configure({ subject: before.subject, voice: before.voice });
    expect(heard).to.equal(2);
  });
});
