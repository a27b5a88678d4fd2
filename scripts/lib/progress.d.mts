export type Step = <T>(label: string, work: () => Promise<T> | T) => Promise<T>;
export const step: Step;
