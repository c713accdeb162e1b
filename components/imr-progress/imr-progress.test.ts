import { expect } from '@open-wc/testing';
import '../context/define.js';
import './define.js';
import { subject } from '../../test/learning/subject.js';
import { runWidgetSuite } from '../../test/suites/widget-suite.js';
import { learningKind, practiceKind } from './kind.js';
import { checkInDraftSchema, goalDraftSchema, learningSchema, practiceSchema } from './schema.js';
import { checkInStandIn, goalStandIn } from './writing/stand-ins.js';

runWidgetSuite(subject);

describe('the kinds of recovery-imr-progress', () => {
  it('have for an empty record what their schemas give', () => {
    expect(learningKind.empty()).to.deep.equal(learningSchema.parse({}));
    expect(practiceKind.empty()).to.deep.equal(practiceSchema.parse({}));
    expect(goalStandIn.empty()).to.deep.equal(goalDraftSchema.parse({}));
    expect(checkInStandIn.empty()).to.deep.equal(checkInDraftSchema.parse({}));
    expect(learningKind.empty().topics).to.not.equal(learningKind.empty().topics);
  });
});
