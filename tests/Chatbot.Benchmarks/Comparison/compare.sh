#!/usr/bin/env bash
# Sets the whole decision against two other engines: the same bank, the same questions, one core, turn and turn about.
#
#   bash tests/Chatbot.Benchmarks/Comparison/compare.sh [PHRASINGS] [TURNS]
#
# The other engines only search or classify. A decision of ours also looks for red flags, tells the language, ranks with
# a calibrated confidence and puts the reply together. Needs Node and, the first time, the npm packages of
# Others/package.json. nlp.js is left out above 10,000 phrasings: its training takes too long.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
phrasings=${1:-1000}
turns=${2:-3}

dotnet build "$here/.." -c Release --nologo -v quiet -clp:ErrorsOnly
work="$here/../obj/comparison"
mkdir -p "$work"
cp "$here"/Others/{package.json,package-lock.json,.npmrc,measure.mjs} "$work"
(cd "$work" && npm ci --ignore-scripts --prefer-offline --no-audit --no-fund --loglevel=error)

one_core=()
command -v taskset >/dev/null 2>&1 && one_core=(taskset -c 0)
bank="$work/bank-$phrasings.json"
engines=(minisearch)
[ "$phrasings" -le 10000 ] && engines+=(nlpjs)

for ((turn = 0; turn < turns; turn++)); do
  "${one_core[@]}" dotnet "$here/../bin/Release/net10.0/Chatbot.Benchmarks.dll" compare "$phrasings" "$bank" | sed 's/^/product /'
  for engine in "${engines[@]}"; do
    # nlp.js reports on its training in lines of its own.
    "${one_core[@]}" node "$work/measure.mjs" "$engine" "$bank" | grep '^{' | sed "s/^/$engine /"
  done
done | node -e '
  const runs = {};
  for (const line of require("fs").readFileSync(0, "utf8").trim().split("\n")) {
    console.log(line);
    const [who, json] = line.split(/ (.*)/s);
    (runs[who] ??= []).push(JSON.parse(json));
  }
  const middle = (who, name) => runs[who].map((run) => run[name]).sort((a, b) => a - b)[runs[who].length >> 1];
  for (const who of Object.keys(runs)) {
    const [median, build] = [middle(who, "median"), middle(who, "build")];
    const ratio = (median / middle("product", "median")).toFixed(1);
    console.log(`${who}: median ${median.toFixed(0)} us per question (${ratio} times the product), built in ${build.toFixed(0)} ms`);
  }
'
