// engines: all
import { expect } from '@open-wc/testing';
import { css } from 'lit';
import { addStyles } from '../../../src/theme/add-styles.js';

const styles = [css`p { color: rgb(1, 2, 3); }`, css`p { text-indent: 4px; }`]; // prettier-ignore

describe('addStyles', () => {
  for (const canAdopt of [true, false]) {
    it(`keeps what is there and adds what came later, ${canAdopt ? 'as adopted sheets' : 'as elements on old browsers'}`, () => {
      const host = document.createElement('div');
      document.body.append(host);
      const root = host.attachShadow({ mode: 'open' });
      const text = root.appendChild(document.createElement('p'));
      addStyles(root, [css`p { color: red; font-weight: 900; }`], canAdopt); // prettier-ignore
      addStyles(root, styles, canAdopt);
      const { color, textIndent, fontWeight } = getComputedStyle(text);
      expect([color, textIndent, fontWeight]).to.deep.equal(['rgb(1, 2, 3)', '4px', '900']);
      host.remove();
    });
  }
});
