import { expect } from '@open-wc/testing';
import '../context/define.js';
import './define.js';
import { runWidgetSuite } from '../../test/suites/widget-suite.js';
import type { WidgetSubject } from '../../test/suites/widget-subject.js';
import { fixtures } from './fixtures.js';
import { journeyKind, journeyPictureKind } from './kind.js';
import { journeyCatalog } from './messages.js';
import { journeyPictureSchema, journeySchema, type Journey } from './schema.js';

export const subject: WidgetSubject<Journey> = {
  tag: 'recovery-journey',
  kind: journeyKind,
  catalog: journeyCatalog,
  fixtures,
  filled: 'filled',
  views: ['read', 'story', 'edit', 'proposals', 'sharing'],
  field: '#journey-opening',
  written: ({ opening }) => opening,
  withWords: (opening) => ({ ...journeyKind.empty(), opening }),
  title: { en: 'My journey', de: 'Mein Weg' },
};

runWidgetSuite(subject);

describe('the record of a journey', () => {
  it('I3 I4: is whole with nothing in it, also where the schema makes it', () => {
    expect(journeySchema.parse({})).to.deep.equal(journeyKind.empty());
    expect(journeyPictureSchema.parse({})).to.deep.equal(journeyPictureKind.empty());
    expect(journeySchema.parse({ moments: [{ id: 'a' }, { id: 'a' }] }).moments.map(({ id }) => id)).to.deep.equal(['a', 'a-2']);
    expect(
      journeySchema.parse({
        marks: [
          { id: 'a', text: 'one' },
          { id: 'a', text: 'two' },
        ],
      }).marks,
    ).to.have.length(1);
  });
});
