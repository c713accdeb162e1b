import { define } from '../../src/widget/define.js';
import { RecoveryTeamReview } from './team-review-element.js';

define('recovery-team-review', RecoveryTeamReview);

declare global {
  interface HTMLElementTagNameMap {
    'recovery-team-review': RecoveryTeamReview;
  }
}
