// Holds a conversation with botframework-directlinejs, and prints what it sees as a line of JSON each:
//   node conversation.mjs DOMAIN TOKEN webSocket|polling QUESTION...
// It ends when the last question is answered.
import { WebSocket } from 'ws';
import XMLHttpRequest from 'xhr2';

globalThis.WebSocket = WebSocket;
globalThis.XMLHttpRequest = XMLHttpRequest;

const { DirectLine, ConnectionStatus } = (await import('botframework-directlinejs')).default;
const [domain, token, transport, ...questions] = process.argv.slice(2);

const print = line => console.log(JSON.stringify(line));
const directLine = new DirectLine({
  domain,
  token,
  webSocket: transport === 'webSocket',
  pollingInterval: 200,
  conversationStartProperties: { locale: 'en-US' },
});

let asked;
function ask() {
  if (!questions.length) {
    directLine.end();
    process.exit(0);
  }
  asked = undefined;
  directLine.postActivity({ type: 'message', from: { id: 'ignored' }, text: questions.shift() }).subscribe(
    id => {
      asked = id;
      print({ posted: id });
      proceed();
    },
    error => print({ failed: String(error) }));
}

const answers = new Set();
function proceed() {
  if (asked && answers.has(asked)) ask();
}

directLine.connectionStatus$.subscribe(status => {
  print({ status: ConnectionStatus[status] });
  if (status === ConnectionStatus.Online) ask();
});

directLine.activity$.subscribe(({ type, id, text, from, replyToId, channelData }) => {
  print({ type, id, text, role: from.role, replyToId, faq: channelData?.faq, clientActivityID: channelData?.clientActivityID });
  if (from.role === 'bot' && replyToId) {
    answers.add(replyToId);
    proceed();
  }
});

setTimeout(() => {
  print({ failed: 'no answer within 30 s' });
  process.exit(1);
}, 30_000);
