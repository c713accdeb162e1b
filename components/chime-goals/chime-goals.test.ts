import { expect } from '@open-wc/testing';
import '../context/define.js';
import './define.js';
import { subject } from '../../test/goals/subject.js';
import { runWidgetSuite } from '../../test/suites/widget-suite.js';
import { checkInKind, goalKind } from './kind.js';
import { checkInSchema, goalSchema } from './schema.js';

runWidgetSuite(subject);

describe('the kinds of recovery-chime-goals', () => {
  it('have for an empty record what their schemas give', () => {
    expect(goalKind.empty()).to.deep.equal(goalSchema.parse({}));
    expect(checkInKind.empty()).to.deep.equal(checkInSchema.parse({}));
    expect(goalKind.empty().steps).to.not.equal(goalKind.empty().steps);
  });

  it('read a goal that another widget made of nothing but a title', () => {
    const link = { id: 'a', kind: 'strength', record: 'r', entry: 'e' };
    expect(goalSchema.parse({ title: 'Sing', strengths: [link] })).to.deep.equal({
      ...goalKind.empty(),
      title: 'Sing',
      strengths: [link],
    });
  });
});
