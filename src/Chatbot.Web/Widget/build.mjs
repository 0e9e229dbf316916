import { writeFile } from 'node:fs/promises';
import { build } from 'esbuild';
import { licencesOf } from './build/licences.mjs';
import { webChat } from './build/webChat.mjs';

const output = process.argv[2] ?? '../wwwroot';

const shared = {
  bundle: true,
  minify: true,
  metafile: true,
  outdir: output,
  format: 'iife',
  target: 'es2020',
  // The licences of everything bundled are written to a file of their own.
  legalComments: 'none',
  logLevel: 'warning',
};

const widget = await build({ ...shared, entryPoints: { widget: 'launcher/index.js' }, loader: { '.css': 'text' } });
const chat = await build({ ...shared, entryPoints: { chat: 'chat/index.js' }, plugins: [webChat()], jsx: 'transform' });

await writeFile(`${output}/third-party-licenses.txt`, await licencesOf(widget.metafile, chat.metafile));

for (const { metafile } of [widget, chat]) {
  for (const [file, { bytes }] of Object.entries(metafile.outputs)) console.log(`${file}  ${Math.ceil(bytes / 1024)} KiB`);
}
