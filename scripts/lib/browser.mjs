/** The browser that drives the workbench. */
import { chromium } from 'playwright-core';

/** @param {string} executablePath of a Chromium */
export function launchBrowser(executablePath) {
  const quiet = [
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
  const contained = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-dev-shm-usage'];
  return chromium.launch({ executablePath, headless: true, args: [...quiet, ...contained] });
}
