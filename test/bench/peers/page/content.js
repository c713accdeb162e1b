// The same plan and the same goals for every page that is compared.
import { plan } from '../plan.js';

export { plan };
export const wordsOf = (label) => `${label}: please give me time, and say who you are.`;
export const fieldCount = plan.flatMap(({ fields }) => fields).length;

/** How many goals the page is asked for; 0 for the plan. */
export const goalCount = Number(new URLSearchParams(location.search).get('goals') ?? 0);
export const goals = Array.from({ length: goalCount }, (_, index) => ({
  title: `Goal ${index}: a walk by the river with Amina and her dog`,
  why: 'I like who I am there.',
}));

/**
 * Shows something at once, and lets the measuring page take it off and show it again.
 * @param {(place: HTMLElement) => (() => void)} mount puts it into a place; what it gives takes it out again
 * @param {() => boolean} isFilled whether every word is there
 */
export function show(mount, isFilled) {
  const place = document.querySelector('main');
  const page = globalThis.measured;
  page.mount = () => (page.unmount = mount(place));
  page.isFilled = isFilled;
  page.mount();
  page.watch();
}

/** Every field is there, and the last one has its words. */
export const hasFields = (root = document) => {
  const fields = root.querySelectorAll('main textarea, main input[type=text]');
  return fields.length >= (goalCount ? 2 * goalCount : fieldCount) && fields[fields.length - 1].value !== '';
};
