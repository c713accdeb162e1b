// Contrast of every pair of colours that the widgets put on each other, as the browser mixes them, for the look without a theme and
// for the three example themes, in light and in dark (WCAG 2.2, 1.4.3, 1.4.6 and 1.4.11).
import { expect, fixture, html } from '@open-wc/testing';
import { LitElement, css } from 'lit';
import { controls } from '../../../src/theme/controls.js';
import { tokens } from '../../../src/theme/tokens.js';

/** Everything that lies on something: what, on what, and the least contrast. Hairlines between parts carry no meaning. */
const pairs = [
  ['text', 'background', 4.5],
  ['text', 'field', 4.5],
  ['text', 'soft', 4.5],
  ['quiet', 'background', 4.5],
  ['quiet', 'soft', 4.5],
  ['accent', 'background', 4.5],
  ['accent', 'soft', 4.5],
  ['on-accent', 'accent', 4.5],
  ['on-accent', 'accent-hover', 4.5],
  ['field-line', 'background', 3],
  ['field-line', 'field', 3],
  ['focus', 'background', 3],
  ['focus', 'soft', 3],
] as const;

type Name = (typeof pairs)[number][0 | 1];

const values: Record<Name, string> = {
  text: 'inherit',
  background: 'var(--recovery-background, Canvas)',
  quiet: 'var(--_quiet)',
  accent: 'var(--_accent)',
  'accent-hover': 'color-mix(in srgb, var(--_accent) 88%, currentColor)',
  'on-accent': 'var(--_on-accent)',
  'field-line': 'var(--_field-line)',
  field: 'var(--_field)',
  soft: 'var(--_soft)',
  focus: 'var(--_focus)',
};

/** Has the colours of every widget, and nothing else. */
class ContrastProbe extends LitElement {
  static override styles = [
    tokens,
    controls,
    css`
      .on-accent {
        color: var(--_on-accent);
      }
    `,
  ];
}
customElements.define('contrast-probe', ContrastProbe);

const canvas = Object.assign(document.createElement('canvas'), { width: 1, height: 1 });
const paint = canvas.getContext('2d', { willReadFrequently: true })!;

/** What the eye gets where colours lie on each other, the lowest first: red, green and blue from 0 to 255. */
function seen(...colours: string[]): [number, number, number] {
  paint.clearRect(0, 0, 1, 1);
  for (const colour of colours) {
    paint.fillStyle = colour;
    paint.fillRect(0, 0, 1, 1);
  }
  const [red, green, blue] = paint.getImageData(0, 0, 1, 1).data;
  return [red!, green!, blue!];
}

const luminance = (colour: [number, number, number]): number => {
  const [red, green, blue] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
};

const contrast = (one: [number, number, number], other: [number, number, number]): number => {
  const [dark, light] = [luminance(one), luminance(other)].sort((first, second) => first - second);
  return (light! + 0.05) / (dark! + 0.05);
};

/** The colours as the browser has resolved them, by name. */
function coloursOf(probe: ContrastProbe): Record<Name, string> {
  const entries = Object.entries(values).map(([name, value]) => {
    const spot = document.createElement('span');
    // A hovered button mixes the accent with the colour of its own text.
    if (name === 'accent-hover') spot.className = 'on-accent';
    probe.renderRoot.append(spot);
    spot.style.backgroundColor = name === 'text' ? 'currentColor' : value;
    const colour = getComputedStyle(spot).backgroundColor;
    spot.remove();
    return [name, colour];
  });
  return Object.fromEntries(entries) as Record<Name, string>;
}

const sheetOf = async (name: string): Promise<CSSStyleSheet> => {
  const sheet = new CSSStyleSheet();
  if (name === '') return sheet;
  const answer = await fetch(`/examples/themes/${name}.css`);
  expect(answer.ok, name).to.equal(true);
  return sheet.replace(await answer.text());
};

const themes = ['', 'clinical', 'warm', 'high-contrast'];
const attributes = ['', 'light', 'dark'];

describe('contrast', () => {
  for (const theme of themes)
    for (const scheme of ['light', 'dark'])
      it(`every pair has enough contrast: ${theme || 'no theme'}, ${scheme}`, async () => {
        const sheet = await sheetOf(theme);
        document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
        document.documentElement.style.colorScheme = scheme;
        try {
          for (const attribute of theme ? [''] : attributes) {
            const probe = await fixture<ContrastProbe>(html`<contrast-probe theme=${attribute}></contrast-probe>`);
            const colours = coloursOf(probe);
            // Where a theme attribute brings its own colours, they are those of the element.
            const paper = attribute ? getComputedStyle(probe).backgroundColor : colours.background;
            const poor = pairs
              .map(([upper, lower, least]) => {
                const below = [paper, colours[lower]];
                const found = contrast(seen(...below, colours[upper]), seen(...below));
                const wanted = theme === 'high-contrast' ? 7 : least;
                return { text: `${upper} on ${lower}: ${found.toFixed(2)}, wanted ${wanted}`, isPoor: found < wanted };
              })
              .filter(({ isPoor }) => isPoor);
            expect(
              poor.map(({ text }) => text),
              attribute,
            ).to.deep.equal([]);
          }
        } finally {
          document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
          document.documentElement.style.colorScheme = '';
        }
      });

  it('the canvas tells colours that browsers mix', () => {
    expect(contrast(seen('#fff'), seen('#fff', 'rgb(0 0 0 / 0.5)'))).to.be.closeTo(3.98, 0.1);
    expect(contrast(seen('white'), seen('black'))).to.equal(21);
  });
});
