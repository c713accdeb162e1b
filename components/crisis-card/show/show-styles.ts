import { css } from 'lit';

/** Big and plain: held out to somebody at night, read at arm's length, pressed with a shaking hand. */
export const showStyles = css`
  @layer recovery {
    dialog.stage {
      inline-size: 100vw;
      block-size: 100dvh;
      max-inline-size: none;
      max-block-size: none;
      margin: 0;
      border: 0;
      padding: 16px;
      box-sizing: border-box;
      color: inherit;
      background: var(--_background, Canvas);
      overflow: auto;
      overscroll-behavior: contain;
    }
    .stage-body {
      display: grid;
      gap: 24px;
      max-inline-size: 44rem;
      margin-inline: auto;
    }
    .stage-top {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      align-items: start;
      gap: 8px;
    }
    .stage .help[open] {
      flex-basis: 100%;
    }
    .stage button,
    .stage .button {
      min-block-size: 56px;
      padding-inline: 20px;
      font-size: var(--_large);
    }
    .stage .words {
      display: block;
      font-size: var(--_large);
      line-height: 1.35;
      white-space: pre-wrap;
      overflow-wrap: anywhere;
    }
    .stage .name .words {
      font-size: calc(var(--_larger) * 1.25);
      font-weight: 700;
    }
    .stage ul {
      display: grid;
      gap: 12px;
    }
    .stage .ways {
      display: flex;
      flex-wrap: wrap;
      gap: 8px;
      margin-block-start: 4px;
    }
    .stage .ways .button:first-child {
      flex: 1 1 12rem;
      font-weight: 700;
      color: var(--_on-accent);
      background: var(--_accent);
      border-color: var(--_accent);
    }
    .code-part {
      display: grid;
      gap: 12px;
      justify-items: start;
    }
    svg.code {
      inline-size: min(100%, 20rem);
      block-size: auto;
      stroke: none;
      forced-color-adjust: none;
    }
    /* Cameras want black on white, whatever the page looks like. */
    svg.code .paper {
      fill: #fff;
    }
    svg.code .ink {
      fill: #000;
    }
    .code-words {
      white-space: pre-wrap;
      overflow-wrap: anywhere;
    }
  }
`;
