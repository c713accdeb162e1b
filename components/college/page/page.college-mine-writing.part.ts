import { nothing, html } from 'lit';
import type { Panel } from '../../../src/widget/panel-controller.js';
import type { Prospectus } from '../prospectus/prospectus.js';
import { courseView } from './course-view.js';
import { pageTexts } from './messages.js';
import { pageStyles } from './page-styles.js';

export const texts = pageTexts;
export const styles = [pageStyles];

/** The page of one course. Comes with the courses of the person, to which a course is added here. */
export const create = (prospectus: Prospectus): Panel => ({
  render: () => (prospectus.open ? courseView(prospectus, prospectus.open) : html`${nothing}`),
});
