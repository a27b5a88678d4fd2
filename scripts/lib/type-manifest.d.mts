export function withTypes(manifest: unknown): unknown;
