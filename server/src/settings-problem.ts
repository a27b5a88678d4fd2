import type { NotificationKind } from './protocol.ts';

/** What is wrong with a value in the settings. Patterns and names of settings only: nothing of any document. */
export interface SettingsProblem {
  readonly message: string;
  /** The team's file, where it stands there; else it stands in the user's settings. */
  readonly uri?: string;
}

/** Server: a pattern of the settings cannot be used and is left out. Said once for each. */
export const settingsProblemNotification: NotificationKind<SettingsProblem> = {
  method: 'nomDePlume/settingsProblem',
};
