/** Stock Firefox, driven by puppeteer over WebDriver BiDi. */
import { chromeLauncher } from '@web/test-runner-chrome';
import * as puppeteer from 'puppeteer-core';
import { findOnPath } from './chromium.mjs';

export const firefoxPath = () => process.env.FIREFOX_PATH || findOnPath('firefox-esr', 'firefox');

export const missing = () =>
  firefoxPath() ? undefined : 'Firefox is missing: install firefox-esr (`npm run browsers`) or set FIREFOX_PATH.';

/** A start on a loaded machine takes up to 20 s and now and then fails once: it gets time and a second try. */
const patient = {
  async launch(options) {
    try {
      return await puppeteer.launch(options);
    } catch {
      return puppeteer.launch(options);
    }
  },
};

export const launcher = () =>
  chromeLauncher({
    puppeteer: patient,
    launchOptions: {
      browser: 'firefox',
      executablePath: firefoxPath(),
      timeout: 120_000,
      // Without this the focus of a page in the background is not that of the tests.
      extraPrefsFirefox: { 'focusmanager.testmode': true },
    },
  });
