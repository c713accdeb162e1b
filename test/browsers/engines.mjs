/** The engines by name. Each module tells what is missing, in one line, and makes a launcher for the test runner. */
import * as chromium from './chromium.mjs';
import * as firefox from './firefox.mjs';
import * as webkit from './webkit.mjs';

export const engines = { chromium, firefox, webkit };

/** @returns {string | undefined} what to install, or nothing when the engine is there */
export const missingEngine = (name) =>
  Object.hasOwn(engines, name)
    ? engines[name].missing()
    : `No engine is called "${name}": ENGINE is one of ${Object.keys(engines).join(', ')}.`;
