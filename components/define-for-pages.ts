/**
 * All widgets in one file for pages without a bundler, and the store that they write into: a page that wants more of it (a copy to another
 * device) has no other way to the very same one.
 */
import './define-all.js';

export { deviceStore } from '../src/store/open-stores.js';
