import 'recovery-widgets/define/chime-goals.js';
import 'recovery-widgets/define/crisis-card.js';
import { bootstrapApplication } from '@angular/platform-browser';
import { CentrePage } from './centre-page.component';
import { hydration } from './hydration';

bootstrapApplication(CentrePage, { providers: [hydration] }).catch((error: unknown) => console.error(error));
