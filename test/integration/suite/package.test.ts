/** The package as an editor sees it: installed, activated, with every command it promises. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';

const ID = 'nom-de-plume.nom-de-plume';

interface Manifest {
  readonly contributes: { readonly commands: readonly { readonly command: string }[] };
}

describe('the installed package', () => {
  it('activates', async () => {
    const extension = vscode.extensions.getExtension(ID);
    assert.ok(extension, `${ID} is not installed`);
    await extension.activate();
    assert.equal(extension.isActive, true);
  });

  it('registers every command of its manifest', async () => {
    const extension = vscode.extensions.getExtension(ID);
    const manifest = extension?.packageJSON as Manifest;
    const known = new Set(await vscode.commands.getCommands(true));
    const missing = manifest.contributes.commands.filter(({ command }) => !known.has(command));
    assert.deepEqual(missing, []);
  });
});
