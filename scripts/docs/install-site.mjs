import { installPart } from '../install-part.mjs';

/** Installs what only the documentation needs, in its own folder. */
export const installSite = () => installPart('docs/site', 'the documentation');
