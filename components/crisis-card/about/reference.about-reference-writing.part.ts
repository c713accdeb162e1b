// Beside the panel itself, which would be more than one file may weigh.
export { calendarFile } from './calendar-file.js';
export { jurisdictions } from './jurisdictions.js';
