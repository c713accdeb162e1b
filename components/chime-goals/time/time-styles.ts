import { css } from 'lit';

export const timeStyles = css`
  @layer recovery {
    .time {
      display: grid;
      gap: 16px;
      min-inline-size: 0;
    }
    .drawing {
      display: grid;
      gap: 8px;
      min-inline-size: 0;
    }
    .lane-label {
      overflow-wrap: anywhere;
      white-space: pre-line;
      max-inline-size: 68ch;
    }
    .time .lane-line,
    .time .days {
      inline-size: 100%;
      overflow: visible;
      display: block;
    }
    .time .lane-line {
      block-size: 36px;
    }
    .time .days {
      block-size: 24px;
    }
    .days text {
      font-size: var(--_small);
      fill: var(--_quiet);
      stroke: none;
    }
    .time .axis {
      stroke: var(--_field-line);
      stroke-width: 1;
    }
    .time .tick {
      stroke: var(--_line);
      stroke-width: 1;
    }
    .time .mark-place {
      overflow: visible;
      inline-size: auto;
      block-size: auto;
    }
    .shape {
      stroke: currentColor;
      stroke-width: 2;
    }
    .shape.hollow {
      fill: Canvas;
      fill: var(--recovery-background, Canvas);
    }
    .shape.full {
      fill: currentColor;
    }
    .legend {
      display: flex;
      flex-wrap: wrap;
      gap: 4px 24px;
      font-size: var(--_small);
      color: var(--_quiet);
    }
    .legend li {
      display: inline-flex;
      align-items: center;
      gap: 8px;
    }
    .time summary {
      min-block-size: var(--_target);
      align-content: center;
      color: var(--_accent);
      cursor: pointer;
    }
    .scroll {
      overflow-x: auto;
    }
    table {
      border-collapse: collapse;
      inline-size: 100%;
    }
    th,
    td {
      padding: 8px 16px 8px 0;
      padding-inline: 0 16px;
      text-align: start;
      vertical-align: top;
      border-block-end: 1px solid var(--_line);
      overflow-wrap: break-word;
      white-space: pre-line;
    }
    th {
      font-weight: 400;
      font-size: var(--_small);
      color: var(--_quiet);
    }
  }
`;
