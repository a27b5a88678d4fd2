/** The editor's language identifiers, by file name: what a document that no editor has opened is. */
import { basename } from 'node:path';

const BY_EXTENSION: Readonly<Record<string, string>> = {
  bat: 'bat',
  c: 'c',
  cc: 'cpp',
  cfg: 'ini',
  cjs: 'javascript',
  conf: 'properties',
  cpp: 'cpp',
  cs: 'csharp',
  css: 'css',
  csv: 'csv',
  cts: 'typescript',
  dart: 'dart',
  eml: 'plaintext',
  go: 'go',
  h: 'c',
  hpp: 'cpp',
  htm: 'html',
  html: 'html',
  ini: 'ini',
  ipynb: 'jupyter',
  java: 'java',
  js: 'javascript',
  json: 'json',
  jsonc: 'jsonc',
  jsonl: 'jsonl',
  jsx: 'javascriptreact',
  kt: 'kotlin',
  less: 'less',
  log: 'log',
  lua: 'lua',
  markdown: 'markdown',
  md: 'markdown',
  mdx: 'mdx',
  mjs: 'javascript',
  mts: 'typescript',
  ndjson: 'jsonl',
  php: 'php',
  pl: 'perl',
  properties: 'properties',
  ps1: 'powershell',
  py: 'python',
  r: 'r',
  rb: 'ruby',
  rs: 'rust',
  rst: 'restructuredtext',
  scala: 'scala',
  scss: 'scss',
  sh: 'shellscript',
  sql: 'sql',
  srt: 'plaintext',
  svg: 'xml',
  swift: 'swift',
  tex: 'latex',
  toml: 'toml',
  ts: 'typescript',
  tsv: 'tsv',
  tsx: 'typescriptreact',
  txt: 'plaintext',
  vb: 'vb',
  vtt: 'plaintext',
  vue: 'vue',
  xhtml: 'html',
  xml: 'xml',
  xsl: 'xsl',
  yaml: 'yaml',
  yml: 'yaml',
};

const BY_NAME: Readonly<Record<string, string>> = {
  dockerfile: 'dockerfile',
  makefile: 'makefile',
  '.gitignore': 'ignore',
};

/** The language identifier of a file; `plaintext` where nothing says otherwise. */
export function languageIdOf(path: string): string {
  const name = basename(path).toLowerCase();
  const byName = Object.hasOwn(BY_NAME, name) ? BY_NAME[name] : undefined;
  if (byName !== undefined) return byName;
  const extension = name.slice(name.lastIndexOf('.') + 1);
  return (Object.hasOwn(BY_EXTENSION, extension) ? BY_EXTENSION[extension] : undefined) ?? 'plaintext';
}
