import { css } from 'lit';

export const againStyles = css`
  @layer recovery {
    .again .about-part {
      display: grid;
      gap: 12px;
      min-inline-size: 0;
    }
    .again p {
      max-inline-size: 68ch;
    }
    .day {
      max-inline-size: 16rem;
    }
  }
`;
