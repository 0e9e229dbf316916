#!/usr/bin/env bash
# Sets the sentence embeddings of use-lite against their JavaScript original: the same questions, one core, turn and turn about.
#
#   bash tests/Chatbot.Benchmarks/Embeddings/compare.sh [TURNS]
#
# Needs Node and, the first time, the npm packages of Original/package.json.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
turns=${1:-3}

dotnet build "$here/.." -c Release --nologo -v quiet -clp:ErrorsOnly
work="$here/../obj/embeddings-original"
mkdir -p "$work"
cp "$here"/Original/{package.json,package-lock.json,.npmrc,measure.mjs} "$work"
(cd "$work" && npm ci --ignore-scripts --prefer-offline --no-audit --no-fund --loglevel=error)

one_core=()
command -v taskset >/dev/null 2>&1 && one_core=(taskset -c 0)
product=("${one_core[@]}" dotnet "$here/../bin/Release/net10.0/Chatbot.Benchmarks.dll" embedding --json use-lite)
original=("${one_core[@]}" node "$work/measure.mjs" "$here/../bin/Release/net10.0/Embeddings/sentences.json")

for ((turn = 0; turn < turns; turn++)); do
  "${original[@]}" | sed 's/^/original /'
  "${product[@]}" | sed 's/^/product /'
done | node -e '
  const medians = { original: [], product: [] };
  for (const line of require("fs").readFileSync(0, "utf8").trim().split("\n")) {
    console.log(line);
    const [who, json] = line.split(/ (.*)/s);
    medians[who].push(JSON.parse(json).median);
  }
  const middle = (list) => list.sort((a, b) => a - b)[list.length >> 1];
  const original = middle(medians.original), product = middle(medians.product);
  console.log(`median per sentence: original ${original.toFixed(2)} ms, product ${product.toFixed(2)} ms, ${(original / product).toFixed(1)} times as fast`);
'
