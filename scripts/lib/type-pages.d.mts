import type { EntityType } from '../../server/src/core/types.ts';

export function pageOf(type: EntityType): string;
export function indexPage(): string;
