import { appearanceSuite } from './widget-suite-appearance.js';
import { hostSuite } from './widget-suite-host.js';
import { recordSuite } from './widget-suite-record.js';
import { rulesSuite } from './widget-suite-rules.js';
import type { WidgetSubject } from './widget-subject.js';

/**
 * The promises that every widget keeps, written once and run for each. A widget's own tests hold only what is special
 * about it. Rules A and X and invariants I are those of the project's design rules (docs/conventions.md).
 */
export function runWidgetSuite<Body extends object>(subject: WidgetSubject<Body>): void {
  describe(`<${subject.tag}> keeps the promises of a widget`, () => {
    appearanceSuite(subject);
    recordSuite(subject);
    hostSuite(subject);
    rulesSuite(subject);
  });
}
