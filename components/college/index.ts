/** Class, kinds and texts of courses and the learning plan. Importing this registers nothing. */
export { RecoveryCollege } from './college-element.js';
export type { CourseDetail } from './events.js';
export { courseKind, learningPlanKind } from './kind.js';
export { courseSchema, learningPlanSchema, type CourseWords, type LearningPlan } from './schema.js';
export { collegeCatalog, type CollegeMessages } from './messages.js';
export { collegeDocument } from './document.js';
export { checkCourses, type CheckedCourses } from './prospectus/course-check.js';
export type { Course, CourseJoin, CourseMakers, CoursePerson, CourseSession } from './prospectus/course-pack.js';
