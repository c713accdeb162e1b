import { Formio } from '@formio/js';
import '@formio/js/dist/formio.form.css';
import { plan } from './plan.js';

const components = plan.map(({ title, fields }) => ({
  type: 'fieldset',
  legend: title,
  input: false,
  components: fields.map((label) => ({ type: 'textarea', key: label.replace(/\W/g, ''), label, rows: 2, input: true })),
}));
await Formio.createForm(document.querySelector('main'), { components });
