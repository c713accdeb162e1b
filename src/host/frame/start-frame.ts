// The script of the page in the frame: cdn/frame.js begins here.
import { FramePage } from './frame-page.js';

// A server that renders pages may import it; there it does nothing.
if ('document' in globalThis) new FramePage().start();
