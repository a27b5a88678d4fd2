import type { Step } from './progress.mjs';

/** The target of the machine this runs on. */
export function ownTarget(): string;
/** Path of the package of a target, made if it is not there. */
export function vsix(target: string, node: string, step: Step): Promise<string>;
