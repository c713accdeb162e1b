/**
 * Why a budget is not met, or somebody else is ahead: by row, or by what is measured. In a few words, which docs/performance.md
 * explains.
 */
const kept = 'more is kept';
const checked = 'it is checked';
const told = 'told when durable';
const whole = 'all of it is meant';
const looked = 'it is looked at';
const starts = 'starts differ';
const loaded = 'more is loaded';
const lines = 'more can be done with a line';

export const whys = {
  'durable save': kept,
  'durable save, first of a visit': kept,
  'import 1000': checked,
  'import 10000': checked,
  'another tab has it': told,
  'export a person': whole,
  'erase 1000': whole,
  'open, first 20': looked,
  'recent 20': looked,
  'open, first 20, browser just started': starts,
  'plan filled, 1x, warm': loaded,
  'plan filled, 4x, warm': loaded,
  'plan filled, 1x, cold': loaded,
  'plan filled, 4x, cold': loaded,
  'plan, milliseconds of blocking, 4x, warm': loaded,
  'memory of a plan, MB': loaded,
  key: lines,
  'key, cpu': lines,
  '10 goals, 1x, warm: key, cpu': 'a letter searches',
};
