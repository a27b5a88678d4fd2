/** Packages the extension: one .vsix a platform, and a universal one without natives, which says what it lacks. */
import fs from 'node:fs';
import path from 'node:path';
import { builtAt, ensureBuilt, newest } from './build.mjs';
import { exclusively } from './lock.mjs';
import { artifacts, cache, root, shown } from './paths.mjs';
import { logged } from './process.mjs';

/** The platforms that every native library serves, as vsce names them. */
export const TARGETS = ['linux-x64', 'linux-arm64', 'darwin-arm64', 'win32-x64', 'win32-arm64'];
export const UNIVERSAL = 'universal';

/** The target of the machine this runs on. */
export function ownTarget() {
  const target = `${process.platform}-${process.arch}`;
  return TARGETS.includes(target) ? target : UNIVERSAL;
}

/**
 * Makes the package of a target, unless it is newer than all it is made of.
 * @param {string} target one of TARGETS, or UNIVERSAL
 * @param {string} node path of a Node >= 24
 * @param {(label: string, work: () => unknown) => unknown} step says what goes on
 * @returns {Promise<string>} path of the .vsix
 * @throws when a file that must ship is missing: a package without it would install and fail
 */
export async function vsix(target, node, step) {
  await ensureBuilt(step, node, { production: true });
  const { version } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'));
  const file = path.join(artifacts, 'packages', `nom-de-plume-${version}-${target}.vsix`);
  if (!isCurrent(file)) {
    await exclusively(`package-${target}`, () =>
      step(`Packaging ${shown(file)}`, () => make(target, node, file)),
    );
  }
  return file;
}

function isCurrent(file) {
  const made = fs.statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const inputs = [...shippedFiles(), '.vscodeignore', 'scripts/lib/vsix.mjs', 'package-lock.json'];
  return made > Math.max(builtAt(), newest(inputs.map((input) => path.join(root, input))));
}

async function make(target, node, file) {
  const stage = path.join(cache, 'stage', target);
  fs.rmSync(stage, { recursive: true, force: true });
  for (const name of shippedFiles()) copy(path.join(root, name), path.join(stage, name));
  fs.copyFileSync(path.join(root, '.vscodeignore'), path.join(stage, '.vscodeignore'));
  writeManifest(stage);
  requireShipped(stage);
  if (target !== UNIVERSAL) stageNatives(target, path.join(stage, 'dist/node_modules'));

  fs.mkdirSync(path.dirname(file), { recursive: true });
  const vsce = path.join(root, 'node_modules/@vscode/vsce/vsce');
  const flags = [
    '--no-dependencies',
    '--allow-missing-repository',
    '--no-rewrite-relative-links',
    '--skip-license',
  ];
  const forTarget = target === UNIVERSAL ? [] : ['--target', target];
  await logged(`vsce-${target}`, node, [vsce, 'package', ...flags, ...forTarget, '--out', file], {
    cwd: stage,
  });
  fs.rmSync(stage, { recursive: true, force: true });
}

/** What .vscodeignore lets through, as it lies in the checkout. */
function shippedFiles() {
  const lines = fs.readFileSync(path.join(root, '.vscodeignore'), 'utf8').split('\n');
  const patterns = lines.filter((line) => line.startsWith('!') && !line.includes('node_modules'));
  return patterns
    .flatMap((line) => fs.globSync(line.slice(1), { cwd: root, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)));
}

/** The manifest without what concerns only those who build. */
function writeManifest(stage) {
  const file = path.join(stage, 'package.json');
  const manifest = JSON.parse(fs.readFileSync(file, 'utf8'));
  for (const field of ['scripts', 'dependencies', 'devDependencies', 'allowScripts'])
    Reflect.deleteProperty(manifest, field);
  fs.writeFileSync(file, JSON.stringify(manifest, undefined, 2));
}

function requireShipped(stage) {
  const bundles = ['client', 'server', 'detector-host', 'worker', 'vault-worker'].map(
    (name) => `dist/${name}.cjs`,
  );
  const missing = [
    ...bundles,
    'models/ner.onnx',
    'models/vocabulary.bin',
    'LICENSE',
    'README.md',
    'package.nls.json',
  ].filter((name) => !fs.existsSync(path.join(stage, name)));
  if (missing.length > 0) throw new Error(`Missing for the package: ${missing.join(', ')}`);
}

/** Copies the native libraries of one platform, without what only builds, tests or types them. */
function stageNatives(target, modules) {
  const [os, arch] = target.split('-');
  const isCode = (file) => !/\.(map|d\.ts)$/.test(file);
  stagePackage(modules, 'onnxruntime-common', ['dist/cjs'], isCode);
  // Windows' GPU libraries are loaded on demand, by providers that are not used here. On Apple's, one library lies
  // there under two names, and the binding asks for the shorter.
  const isRuntime = (file) =>
    isCode(file) && !/DirectML|dxcompiler|dxil|libonnxruntime\.\d+\.\d+\.\d+\.dylib$/.test(file);
  stagePackage(modules, 'onnxruntime-node', ['dist', `bin/napi-v6/${os}/${arch}`], isRuntime);
  stagePackage(modules, 'better-sqlite3', ['lib', `prebuilds/${target}.node`], isCode);
}

function stagePackage(modules, name, parts, filter) {
  const from = path.join(root, 'node_modules', name);
  const to = path.join(modules, name);
  const { version, main, exports, license, type } = JSON.parse(
    fs.readFileSync(path.join(from, 'package.json'), 'utf8'),
  );
  for (const part of parts) {
    if (!fs.existsSync(path.join(from, part))) throw new Error(`${name} ${version} has no ${part}`);
    fs.cpSync(path.join(from, part), path.join(to, part), { recursive: true, dereference: true, filter });
  }
  fs.writeFileSync(
    path.join(to, 'package.json'),
    JSON.stringify({ name, version, license, type, main, exports }),
  );
  if (fs.existsSync(path.join(from, 'LICENSE'))) copy(path.join(from, 'LICENSE'), path.join(to, 'LICENSE'));
}

function copy(from, to) {
  fs.mkdirSync(path.dirname(to), { recursive: true });
  fs.copyFileSync(from, to);
}
