// A custom element by hand, nothing else: the floor.
import { goalCount, goals, hasFields, plan, show, wordsOf } from './content.js';

class PlanByHand extends HTMLElement {
  connectedCallback() {
    const add = (parent, name, properties) => {
      const element = Object.assign(document.createElement(name), properties);
      parent.append(element);
      return element;
    };
    const field = (parent, label, value) => add(add(parent, 'label', { textContent: label }), 'textarea', { value, rows: 2 });
    if (goalCount)
      for (const { title, why } of goals) {
        const group = add(this, 'fieldset', {});
        field(group, 'Goal', title);
        field(group, 'Why', why);
      }
    else
      for (const { title, fields } of plan) {
        const section = add(this, 'section', {});
        add(section, 'h2', { textContent: title });
        for (const label of fields) field(section, label, wordsOf(label));
      }
  }
}
customElements.define('plan-by-hand', PlanByHand);

show((place) => {
  const element = document.createElement('plan-by-hand');
  place.append(element);
  return () => element.remove();
}, hasFields);
