import type { Step } from './progress.mjs';

export function codeServer(step: Step): Promise<{ readonly node: string; readonly entry: string }>;
