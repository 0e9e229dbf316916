// Reads cards, one a line, from a file with Microsoft's own Adaptive Cards parser, the one that Web Chat brings
// along, and prints what it has to say against each. The arguments name the parser and the file.
const { AdaptiveCard, SerializationContext, Versions } = require(process.argv[2]);

const lines = require('node:fs').readFileSync(process.argv[3], 'utf8').split('\n').filter(line => line.length > 0);
let complaints = 0;
for (const line of lines) {
  const context = new SerializationContext(Versions.v1_4);
  const card = new AdaptiveCard();
  card.parse(JSON.parse(line), context);
  const events = card.validateProperties().validationEvents;
  for (let i = 0; i < context.eventCount; i++) events.push(context.getEventAt(i));
  for (const event of events) console.log(`${event.message} ${line}`);
  complaints += events.length;
}
console.log(`${lines.length} cards, ${complaints} complaints`);
