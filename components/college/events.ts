import type { RecordDetail } from '../../src/events/recovery-event.js';

/**
 * `course` is the id of the course in the prospectus: the host's own word, not the person's. Who joins a course tells the people
 * who run it, so these three events say which; no other event does, and none holds what the person wrote.
 */
export interface CourseDetail extends RecordDetail {
  readonly course: string;
}

declare module '../../src/events/recovery-event.js' {
  interface RecoveryEventMap {
    /** Cancelable: prevent it and the person does not join, because the course is full or has ended. Says which course. */
    'recovery-before-course-join': CourseDetail;
    /** The person joined a course of the prospectus, and that is durable. Says which course. */
    'recovery-course-joined': CourseDetail;
    /** The person no longer takes part in a course they had joined, and that is durable. Says which course, and not why. */
    'recovery-course-left': CourseDetail;
  }
}
