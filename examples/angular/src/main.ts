import { bootstrapApplication } from '@angular/platform-browser';
import { CentrePage } from './centre-page.component';
import { hydration } from './hydration';

bootstrapApplication(CentrePage, { providers: [hydration] })
  // Last: what Angular hands over is then there before a widget reads anything.
  .then(() => import('./register'))
  .catch((error: unknown) => console.error(error));
