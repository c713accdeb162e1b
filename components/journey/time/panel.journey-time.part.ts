import { JourneyList } from './list-view.js';
import type { JourneyAccess } from '../access.js';
import { timeTexts } from './messages.js';
import { timeStyles } from './time-styles.js';

/** What reads the records, and shows them in time. */
export { journeyDocument } from '../document.js';
export { found, journeyEntries } from '../entries.js';

export const texts = timeTexts;
export const styles = [timeStyles];
export const create = (access: JourneyAccess): JourneyList => new JourneyList(access);
