import { css } from 'lit';

/** What goals, the path of topics and an open topic need before anything is written. */
export const imrStyles = css`
  @layer recovery {
    .goals,
    .topics,
    .panel {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 12px;
      max-inline-size: 52rem;
      min-inline-size: 0;
    }
    /* The person's words are the largest on screen. */
    .goal-words {
      font-size: var(--_large);
      line-height: 1.35;
      max-inline-size: 68ch;
      overflow-wrap: anywhere;
    }
    .goal-words + .goal-words {
      margin-block-start: 8px;
    }
    /* Room for the box that comes a moment later, so that no topic jumps under a finger. */
    .first-goal[data-waits] {
      min-block-size: 15rem;
    }
    .step {
      display: grid;
      grid-template-columns: 48px minmax(0, auto) auto;
      justify-content: start;
      align-items: center;
      position: relative;
      min-inline-size: 0;
      min-block-size: 60px;
    }
    .step.gone {
      grid-template-columns: 1fr auto;
      padding-inline-start: 56px;
    }
    /* The bends hold no words: the list says it all, and the drawing is no measure of anybody. */
    .bend {
      position: absolute;
      inset: 0;
      inline-size: 48px;
      block-size: 100%;
      fill: none;
      stroke: var(--_field-line);
      stroke-width: 2;
      stroke-dasharray: 1 6;
      stroke-linecap: round;
    }
    .bend path {
      vector-effect: non-scaling-stroke;
    }
    .mark {
      position: relative;
      inline-size: 30px;
      block-size: 30px;
      justify-self: start;
      fill: none;
      stroke: currentColor;
      stroke-width: 1.25;
      stroke-linecap: round;
    }
    .mark.far {
      margin-inline-start: 19px;
    }
    .mark circle {
      fill: var(--_paper, Canvas);
    }
    .mark .full {
      fill: currentColor;
    }
    [dir='rtl'] .bend {
      transform: scaleX(-1);
    }
    .topic-row {
      inline-size: 100%;
      min-block-size: 56px;
      min-inline-size: 0;
      flex-direction: column;
      align-items: start;
      justify-content: center;
      gap: 0;
      padding: 8px;
      border-color: transparent;
      border-radius: 2px;
      text-align: start;
    }
    .topic-row span {
      max-inline-size: 100%;
      overflow-wrap: anywhere;
    }
    .topic-title {
      font-weight: 600;
      line-height: 1.35;
    }
  }
`;
