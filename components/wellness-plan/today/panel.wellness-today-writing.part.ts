import { editStyles } from '../../../src/widget/controls/item-list.js';
import type { WellnessAccess } from '../access.js';
import { todayTexts } from './messages.js';
import { TodayPanel } from './today-panel.js';
import { todayStyles } from './today-styles.js';

export const texts = todayTexts;
export const styles = [editStyles, todayStyles];
export const create = (access: WellnessAccess): TodayPanel => new TodayPanel(access);
