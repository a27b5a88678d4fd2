import type { Step } from './progress.mjs';

/** Path of a Chromium. */
export function chromium(step: Step): Promise<string>;
