// `ng build` renders the page in Node. The widgets stand in it as tags with the words inside them.
import { bootstrapApplication, type BootstrapContext } from '@angular/platform-browser';
import { provideServerRendering, RenderMode, withRoutes } from '@angular/ssr';
import { CentrePage } from './centre-page.component';
import { hydration } from './hydration';

const rendering = provideServerRendering(withRoutes([{ path: '**', renderMode: RenderMode.Prerender }]));

export default (context: BootstrapContext) => bootstrapApplication(CentrePage, { providers: [hydration, rendering] }, context);
