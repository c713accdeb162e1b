import { expect } from '@open-wc/testing';
import '../context/define.js';
import './define.js';
import { subject } from '../../test/college/subject.js';
import { runWidgetSuite } from '../../test/suites/widget-suite.js';
import { courseKind, learningPlanKind } from './kind.js';
import { courseSchema, learningPlanSchema } from './schema.js';

runWidgetSuite(subject);

describe('the kinds of recovery-college', () => {
  it('have for an empty record what their schemas give', () => {
    expect(learningPlanKind.empty()).to.deep.equal(learningPlanSchema.parse({}));
    expect(courseKind.empty()).to.deep.equal(courseSchema.parse({}));
    expect(courseKind.empty().states).to.not.equal(courseKind.empty().states);
  });

  it('I4: keep what a newer version wrote, and give entries of one id an id each', () => {
    const parsed = learningPlanSchema.parse({ hopes: [{ id: 'a', text: 'one', colour: 'red' }, { id: 'a' }], newer: 1 });
    expect(parsed['newer']).to.equal(1);
    expect(parsed.hopes).to.deep.equal([
      { id: 'a', text: 'one', colour: 'red' },
      { id: 'a-2', text: '' },
    ]);
  });
});
