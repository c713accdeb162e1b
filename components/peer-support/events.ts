import type { RecordDetail } from '../../src/events/recovery-event.js';

/**
 * `peer` is the host's own id of the peer, empty where the person asked for anyone or for somebody who is not in the profiles. Who
 * passes a wish on has to know whom it is for; what the person wrote stands in none of these.
 */
export interface PeerDetail extends RecordDetail {
  readonly peer: string;
}

/** `story` is the host's own id of a story of theirs. */
export interface StoryDetail {
  readonly story: string;
  readonly at: string;
}

declare module '../../src/events/recovery-event.js' {
  interface RecoveryEventMap {
    /** The person asks to meet a peer, and that is durable. Cancelable: prevent it where nobody can pass it on; it is taken back. */
    'recovery-peer-requested': PeerDetail;
    /** The person ended it, or no longer asks, and that is durable. Does not say why. */
    'recovery-peer-ended': PeerDetail;
    /** Cancelable: prevent it where nobody can take up that somebody would like to help others. */
    'recovery-before-peer-offer': RecordDetail;
    /** The person would like to help others, and that is durable. Does not say how. */
    'recovery-peer-offered': RecordDetail;
    /** Somebody asks whoever looks after the stories to look at one. Cancelable: prevent it where that cannot be passed on. */
    'recovery-story-reported': StoryDetail;
  }
}
