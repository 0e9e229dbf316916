// Asks another engine the questions of a bank, one by one, and prints one line of JSON.
//   node measure.mjs minisearch|nlpjs BANK.json
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';

const require = createRequire(import.meta.url);
const warmUpMilliseconds = 2000;
const rounds = 5;

const [engine, file] = process.argv.slice(2);
const { phrasings, questions } = JSON.parse(readFileSync(file, 'utf8'));

/** Search with the library's own remedies for misspellings and endings, as a search box would. */
function miniSearch() {
  const MiniSearch = require('minisearch');
  const index = new MiniSearch({ fields: ['text'], storeFields: ['id'], idField: 'number' });
  index.addAll(phrasings.map((phrasing, number) => ({ number, ...phrasing })));
  return (question) => index.search(question, { fuzzy: 0.2, prefix: true });
}

/** Its own intent classifier with English stemming, every pair an intent. */
async function nlpJs() {
  const { Nlp } = require('@nlpjs/nlp');
  const { LangEn } = require('@nlpjs/lang-en-min');
  const { containerBootstrap } = require('@nlpjs/core');
  const container = await containerBootstrap();
  container.use(Nlp);
  container.use(LangEn);
  const nlp = container.get('nlp');
  nlp.settings.autoSave = false;
  nlp.settings.log = false;
  nlp.addLanguage('en');
  for (const { id, text } of phrasings) nlp.addDocument('en', text, id);
  await nlp.train();
  return (question) => nlp.process('en', question);
}

const started = performance.now();
const ask = engine === 'minisearch' ? miniSearch() : await nlpJs();
const build = performance.now() - started;
for (const start = performance.now(); performance.now() - start < warmUpMilliseconds;)
  for (const question of questions) await ask(question);
const times = [];
for (let round = 0; round < rounds; round++)
  for (const question of questions) {
    const start = performance.now();
    await ask(question);
    times.push((performance.now() - start) * 1000);
  }
times.sort((a, b) => a - b);
console.log(JSON.stringify({ median: times[times.length >> 1], p95: times[Math.floor(times.length * 0.95)], build }));
