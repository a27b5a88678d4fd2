export function teamSchema(manifest: unknown, strings: unknown): object;
