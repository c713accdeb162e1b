import 'recovery-widgets/define/chime-goals.js';
import 'recovery-widgets/define/crisis-card.js';
import { hydrate, mount } from 'svelte';
import App from './App.svelte';
import './page.css';

// `npm run build` puts in what the server renders; `npm run dev` begins with nothing.
const target = document.querySelector('#app')!;
if (target.hasChildNodes()) hydrate(App, { target });
else mount(App, { target });
