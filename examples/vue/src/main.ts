import 'recovery-widgets/define/chime-goals.js';
import 'recovery-widgets/define/crisis-card.js';
import { createApp, createSSRApp } from 'vue';
import App from './App.vue';
import './page.css';

// `npm run build` puts in what the server renders; `npm run dev` begins with nothing.
const place = document.querySelector('#app')!;
const app = place.hasChildNodes() ? createSSRApp(App) : createApp(App);
app.mount(place);
