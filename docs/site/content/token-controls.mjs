// How each custom property is set on the pages with live widgets. The values are where the control begins, not what holds without it.
const colour = (start) => ({ type: 'color', start });
const length = (start, least, most, step, unit) => ({ type: 'range', start, least, most, step, unit });

const controls = {
  '--recovery-accent': colour('#0b5a75'),
  '--recovery-on-accent': colour('#ffffff'),
  '--recovery-text': colour('#1b2426'),
  '--recovery-background': colour('#ffffff'),
  '--recovery-quiet-text': colour('#4c5657'),
  '--recovery-line': colour('#cdd2d2'),
  '--recovery-field-line': colour('#6d7677'),
  '--recovery-field': colour('#ffffff'),
  '--recovery-soft': colour('#f3f5f5'),
  '--recovery-focus': colour('#0b5a75'),
  '--recovery-radius': length(6, 0, 24, 1, 'px'),
  '--recovery-target': length(44, 44, 72, 2, 'px'),
  '--recovery-font-small': length(0.875, 0.8, 1.2, 0.025, 'em'),
  '--recovery-font-large': length(1.2, 1, 2, 0.05, 'em'),
  '--recovery-font-larger': length(1.44, 1, 3, 0.05, 'em'),
  '--recovery-font': { type: 'choice', choices: ['Georgia, serif', 'Verdana, sans-serif', 'ui-monospace, monospace'] },
};

/** The tokens of the manifest with their controls. One that has none stops the build: the page would hide it. */
export const tokenControls = (tokens) =>
  tokens.map(({ name, description }) => {
    if (!controls[name]) throw new Error(`Give ${name} a control in docs/site/content/token-controls.mjs.`);
    return { name, description, ...controls[name] };
  });
