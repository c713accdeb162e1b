import { css } from 'lit';
import { editStyles } from '../../../src/widget/controls/item-list.js';
import type { Panel } from '../../../src/widget/panel-controller.js';
import type { PeerAccess } from '../access.js';
import { storiesTexts } from './messages.js';
import { StoriesPanel } from './stories-panel.js';

const storiesStyles = css`
  @layer recovery {
    .stories,
    .story,
    .story details[open],
    .own-stories {
      display: grid;
      gap: 16px;
      min-inline-size: 0;
    }
    .stories p {
      max-inline-size: 68ch;
      overflow-wrap: anywhere;
    }
    .stories > ul {
      display: grid;
      gap: 40px;
    }
    .story {
      gap: 8px;
      padding-block-start: 16px;
      border-block-start: 1px solid var(--_line);
      justify-items: start;
    }
    .story summary {
      min-block-size: var(--_target);
      align-content: center;
      color: var(--_accent);
      cursor: pointer;
      overflow-wrap: anywhere;
    }
    .story .told {
      white-space: pre-line;
      font-size: var(--_large);
    }
    .story button {
      padding-inline: 0 16px;
    }
    .own-stories {
      justify-items: start;
    }
  }
`;

export const texts = storiesTexts;
export const styles = [editStyles, storiesStyles];
export const create = (access: PeerAccess): Panel => new StoriesPanel(access);
