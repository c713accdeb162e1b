import { css } from 'lit';
import { editStyles } from '../../../src/widget/controls/item-list.js';
import type { Panel } from '../../../src/widget/panel-controller.js';
import type { PeerAccess } from '../access.js';
import { profilesTexts } from './messages.js';
import { ProfilesPanel } from './profiles-panel.js';

const profilesStyles = css`
  @layer recovery {
    .peers,
    .peer {
      display: grid;
      gap: 16px;
      min-inline-size: 0;
    }
    .peers p {
      max-inline-size: 68ch;
      overflow-wrap: anywhere;
    }
    .peers .filters {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 11rem), 1fr));
      gap: 8px 16px;
      margin: 0;
      padding: 0;
      border: 0;
      min-inline-size: 0;
    }
    .peers .filters legend {
      padding: 0;
    }
    .peers > ul {
      display: grid;
      gap: 32px;
    }
    .peer {
      gap: 8px;
      padding-block-start: 16px;
      border-block-start: 1px solid var(--_line);
      justify-items: start;
    }
    .peer > .heading {
      font-size: var(--_larger);
    }
    .peer .about {
      white-space: pre-line;
    }
    .peer dl {
      display: grid;
      gap: 4px;
      min-inline-size: 0;
    }
    .peer dl > div {
      display: flex;
      flex-wrap: wrap;
      gap: 0 8px;
      align-items: baseline;
    }
    .peer dd {
      overflow-wrap: anywhere;
      min-inline-size: 0;
    }
    .peers > ul > li {
      content-visibility: auto;
      contain-intrinsic-block-size: auto 240px;
    }
    @container (min-width: 52rem) {
      .peers > ul {
        grid-template-columns: 1fr 1fr;
        gap: 32px 48px;
      }
    }
  }
`;

export const texts = profilesTexts;
export const styles = [editStyles, profilesStyles];
export const create = (access: PeerAccess): Panel => new ProfilesPanel(access);
