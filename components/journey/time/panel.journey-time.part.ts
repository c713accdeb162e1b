import type { JourneyAccess } from '../access.js';
import { JourneyList } from './list-view.js';
import { timeTexts } from './messages.js';
import { timeStyles } from './time-styles.js';

// What reads the records, and shows them in time. The other parts take what they need of it from here (`access.time()`): what two parts
// import by themselves would go into the file that comes first.
export { processes } from '../choices.js';
export { chaptersOf, journeyDocument, whenInWords } from '../document.js';
export { found, journeyEntries, momentKey } from '../entries.js';
export { dayFrom, timeInWords } from '../when.js';
export { imageOf, sourceView, wordsOf } from './entry-view.js';
export { narrowedView } from './filter-view.js';
export { withMark } from './marks.js';

export const texts = timeTexts;
export const styles = [timeStyles];
export const create = (access: JourneyAccess): JourneyList => new JourneyList(access);
