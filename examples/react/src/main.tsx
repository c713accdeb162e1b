import 'recovery-widgets/define/chime-goals.js';
import 'recovery-widgets/define/crisis-card.js';
import { StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { App } from './App';
import './page.css';

const place = document.querySelector('#app')!;
const app = (
  <StrictMode>
    <App />
  </StrictMode>
);

// `npm run build` puts in what the server renders; `npm run dev` begins with nothing.
if (place.hasChildNodes()) hydrateRoot(place, app);
else createRoot(place).render(app);
