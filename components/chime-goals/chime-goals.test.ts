// engines: all
import { expect } from '@open-wc/testing';
import '../context/define.js';
import './define.js';
import { runWidgetSuite } from '../../test/suites/widget-suite.js';
import type { WidgetSubject } from '../../test/suites/widget-subject.js';
import { fixtures } from './fixtures.js';
import { arrangements } from './grouping.js';
import { checkInKind, goalKind } from './kind.js';
import { chimeGoalsCatalog } from './messages.js';
import { panelKeys } from './panels.js';
import { checkInSchema, goalSchema, type Goal } from './schema.js';

export const subject: WidgetSubject<Goal> = {
  tag: 'recovery-chime-goals',
  kind: goalKind,
  catalog: chimeGoalsCatalog,
  fixtures,
  filled: 'filled',
  views: [...arrangements, 'read', 'edit', ...panelKeys],
  field: '[id="goal.title"]',
  written: ({ title }) => title,
  withWords: (title) => ({ ...goalKind.empty(), title }),
  title: { en: 'What I am working towards', de: 'Worauf ich hinarbeite' },
};

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
