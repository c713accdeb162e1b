import '@shoelace-style/shoelace/dist/themes/light.css';
import '@shoelace-style/shoelace/dist/components/textarea/textarea.js';
import { plan } from './plan.js';

const main = document.querySelector('main');
for (const { title, fields } of plan) {
  main.append(Object.assign(document.createElement('h2'), { textContent: title }));
  for (const label of fields)
    main.append(Object.assign(document.createElement('sl-textarea'), { label, rows: 2, resize: 'auto' }));
}
