import { citizenships } from '../../src/record/citizenship.js';
import { isOneOf } from '../../src/record/is-one-of.js';
import type { ReadingBlock, ReadingDocument, ReadingSection } from '../../src/widget/reading-document.js';
import { blockOf, detailedLine, textsOf } from '../../src/widget/reading-lines.js';
import { tells, wants } from './choices.js';
import type { WorkPlan } from './schema.js';

type Texts = (key: string, parameters?: Readonly<Record<string, string | number>>) => string;

/** What a work plan needs beside the words. */
export interface DocumentContext {
  readonly t: Texts;
  readonly language: string;
  readonly dir: 'ltr' | 'rtl';
  readonly footer: readonly string[];
  /** A day in words. */
  readonly day: (instant: string) => string;
}

const section = (key: string, heading: string, blocks: readonly ReadingBlock[], lead = false): ReadingSection => ({
  ...{ key, heading, blocks: blocks.filter(({ lines }) => lines.length > 0) },
  ...(lead && { lead }),
});

const lined = (
  plan: WorkPlan,
  t: Texts,
  ...keys: ('unpaid' | 'dream' | 'likes' | 'dislikes' | 'skills' | 'learning' | 'people' | 'atWork')[]
): ReadingBlock[] => keys.map((key) => blockOf(key, t(key), textsOf(plan[key])));

const told = (
  plan: WorkPlan,
  t: Texts,
  ...keys: ('hours' | 'places' | 'travel' | 'money' | 'culture' | 'languages' | 'licences')[]
): ReadingBlock[] => keys.map((key) => blockOf(key, t(key), [plan[key]]));

const pastBlock = (plan: WorkPlan, t: Texts, withAll: boolean): ReadingBlock => ({
  key: 'past',
  label: '',
  lines: plan.past.flatMap(({ job, liked, disliked, whyEnded }) =>
    detailedLine(job, [
      [t('past_liked'), liked],
      ...(withAll
        ? ([
            [t('past_disliked'), disliked],
            [t('past_whyEnded'), whyEnded],
          ] as const)
        : []),
    ]),
  ),
});

const citizenshipBlock = (stored: readonly string[], t: Texts): ReadingBlock =>
  blockOf(
    'citizenship',
    '',
    citizenships.filter((one) => stored.includes(one)).map((one) => t(`citizenship_${one}`)),
  );

const adjustmentsBlock = (plan: WorkPlan, t: Texts): ReadingBlock => ({
  key: 'adjustments',
  label: t('adjustments'),
  lines: plan.adjustments.flatMap(({ what, law }) => detailedLine(what, [[t('adjustment_law'), law]])),
});

function helpSections(plan: WorkPlan, { t, day }: DocumentContext): ReadingSection[] {
  const supports = plan.supports.flatMap(({ what, who, howOften, ended, wayBack }) =>
    detailedLine(what, [
      [t('support_who'), who],
      [t('support_howOften'), howOften],
      [t('support_ended'), ended && day(ended)],
      [t('support_back'), wayBack],
    ]),
  );
  const jobs = plan.jobs.flatMap(({ employer, start, end, endMine, next }) =>
    detailedLine(employer, [
      [t('job_start'), start && day(start)],
      [t('job_end'), end && day(end)],
      [t('job_endMine'), endMine],
      [t('job_next'), next],
    ]),
  );
  return [
    section('help', t('help'), [{ key: 'help', label: '', lines: supports }]),
    section('jobs', t('jobs'), [{ key: 'jobs', label: '', lines: jobs }]),
  ];
}

/** A work plan as an outline. Pure: the same words always give the same document. */
export function workPlanDocument(plan: WorkPlan, context: DocumentContext): ReadingDocument {
  const { t, language, dir, footer } = context;
  const { tell } = plan.telling;
  const targets = plan.targets.flatMap(({ kind, employer, why }) =>
    detailedLine(kind, [
      [t('target_employer'), employer],
      [t('target_why'), why],
    ]),
  );
  return {
    title: t('title'),
    lang: language,
    dir,
    sections: [
      section(
        'wish',
        t('wish'),
        [
          ...lined(plan, t, 'dream'),
          blockOf('wantWork', t('wantWork'), isOneOf(wants, plan.wantWork) ? [t(`want_${plan.wantWork}`)] : []),
          ...lined(plan, t, 'likes', 'dislikes'),
        ],
        true,
      ),
      section('now', t('now'), lined(plan, t, 'unpaid')),
      section('bring', t('bring'), [...lined(plan, t, 'skills', 'learning'), ...told(plan, t, 'languages', 'licences')]),
      section('past', t('past'), [pastBlock(plan, t, true)]),
      section('suits', t('suits'), [
        ...told(plan, t, 'hours', 'places', 'travel', 'money', 'culture'),
        ...lined(plan, t, 'people'),
      ]),
      section('needs', t('needs'), [...lined(plan, t, 'atWork'), adjustmentsBlock(plan, t)]),
      section('citizenship', t('citizenship'), [citizenshipBlock(plan.citizenship, t)]),
      section('targets', t('targets'), [{ key: 'targets', label: '', lines: targets }]),
      section('tell', t('tell'), [blockOf('tell', '', isOneOf(tells, tell) && tell !== 'notDecided' ? [t(`tell_${tell}`)] : [])]),
      ...helpSections(plan, context),
    ],
    footer,
  };
}

/**
 * What the person can offer, for an employer: only what they would say in an application. What they need, what they tell and what
 * ended is no part of it.
 */
export function profileDocument(plan: WorkPlan, { t, language, dir }: DocumentContext): ReadingDocument {
  return {
    title: t('profile'),
    lang: language,
    dir,
    sections: [
      section('wish', t('dream'), [blockOf('dream', '', textsOf(plan.dream))], true),
      section('bring', t('bring'), [...lined(plan, t, 'skills', 'learning'), ...told(plan, t, 'languages', 'licences')]),
      section('past', t('past'), [pastBlock(plan, t, false)]),
      section('now', t('now'), lined(plan, t, 'unpaid')),
      section('suits', t('suits'), told(plan, t, 'hours', 'places')),
    ],
    footer: [t('profile_footer')],
  };
}
