import { provideClientHydration, withNoIncrementalHydration } from '@angular/platform-browser';

/** The browser takes over what the server rendered. Hydration bit by bit would need inline scripts, which a strict policy blocks. */
export const hydration = provideClientHydration(withNoIncrementalHydration());
