import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Name, version, licence and licence text of every package that has a line in one of the bundles. */
export async function licencesOf(...metafiles) {
  const folders = new Set();
  for (const { outputs } of metafiles) {
    for (const { inputs } of Object.values(outputs)) {
      for (const [file, { bytesInOutput }] of Object.entries(inputs)) {
        // esbuild marks what the package's "browser" field takes out; an empty shell of it remains.
        if (file.startsWith('(disabled):')) continue;
        const folder = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file.replaceAll('\\', '/'))?.[0];
        if (folder && bytesInOutput > 0) folders.add(folder);
      }
    }
  }

  const entries = await Promise.all([...folders].map(describe));
  entries.sort((a, b) => (a.title < b.title ? -1 : 1));

  const seen = new Set();
  const distinct = entries.filter(({ title }) => !seen.has(title) && seen.add(title));
  const list = distinct.map(({ title, licence }) => `${title}: ${licence}`).join('\n');
  const texts = distinct.map(({ title, text }) => `${title}\n${'-'.repeat(title.length)}\n\n${text.trim()}\n`).join('\n\n');

  return `The chat widget contains these packages, each under its own licence.\n\n${list}\n\n\n${texts}`;
}

async function describe(folder) {
  const { name, version, license, licenses, author } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  const licence = license?.type ?? license ?? licenses?.map(({ type }) => type).join(' OR ');
  if (!licence) throw new Error(`${name} ${version} names no licence: look at it before it is shipped`);

  const file = (await readdir(folder)).find(entry => /^licen[cs]e(-mit)?(\.|$)/i.test(entry));
  const text = file ? await readFile(join(folder, file), 'utf8') : await standardText(licence, author?.name ?? author);

  return { title: `${name} ${version}`, licence, text };
}

// Some packages name their licence and leave its text out.
async function standardText(licence, author) {
  if (licence !== 'MIT') return `${licence}, named in the package's manifest. Author: ${author ?? 'not named'}`;

  return (await readFile(new URL('./mit.txt', import.meta.url), 'utf8')).replace('{author}', author ?? 'the authors');
}
