import { decideRequest } from '../protocol.ts';
import type { Feature, ServerContext } from './context.ts';
import { mentionAt } from './mention-at.ts';
import { answer } from './runner.ts';
import { currentMarks } from './text-changes.ts';
import { NomDePlumeError } from '../errors.ts';
import type { Decision } from '../store/vault-service.ts';
import type { MentionDecision } from '../protocol.ts';
import type { Mention } from '../core/types.ts';
import { onRequest } from './messages.ts';

/** What the user says about a mention: nothing, another type, the same as somebody else. Kept in the vault. */
export const registerDecisions: Feature = (context) => {
  const { connection, log } = context;
  return onRequest(connection, decideRequest, (params) =>
    answer(log, 'Decide', async () => {
      const marked = await currentMarks(context, params);
      const mention = mentionAt(marked, params.range.start);
      if (mention === undefined) throw gone();
      const name = marked.document.getText().slice(mention.start, mention.end);
      const { decision } = params;
      const file = context.paths.pathOf(params.uri) ?? params.uri;
      await context.vault.decide(marked.settings.domain, stored(decision, name, mention, file));
      await decisionsChanged(context);
      context.closedFiles.decided([name, ...(decision.kind === 'merge' ? [decision.into] : [])]);
      return null;
    }),
  );
};

/** Detection learns of it, marks follow. */
export async function decisionsChanged(context: ServerContext): Promise<void> {
  await context.status.vaultChanged();
}

function stored(decision: MentionDecision, name: string, { type }: Mention, file: string): Decision {
  switch (decision.kind) {
    case 'ignore':
      return decision.where === 'file' ? { kind: 'ignore', name, file } : { kind: 'ignore', name };
    case 'retype':
      return { kind: 'retype', name, type: decision.type };
    case 'merge':
      return { kind: 'merge', type, name, into: decision.into };
    case 'split':
      return { kind: 'split', type, name, ...(decision.where === 'file' ? { files: [file] } : {}) };
  }
}

function gone(): NomDePlumeError {
  return new NomDePlumeError('file-changed', 'There is no mention at this place any more.', 'Try again.');
}
