import type { Panel } from '../../../src/widget/panel-controller.js';
import type { Prospectus } from '../prospectus/prospectus.js';
import { calendarStyles } from './calendar-styles.js';
import { calendarView } from './calendar-view.js';
import { calendarTexts } from './messages.js';

export const texts = calendarTexts;
export const styles = [calendarStyles];

/** The courses by the month. */
export const create = (prospectus: Prospectus): Panel => ({ render: () => calendarView(prospectus) });
