/** Copies behind a pass phrase: their code comes when somebody makes or opens one. */
export { openSealedExport, sealExport } from './sealed-copy.js';
