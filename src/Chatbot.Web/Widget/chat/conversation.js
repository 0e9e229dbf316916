import { createStore } from 'botframework-webchat-core';
import createDirectLine from 'webchat/createDirectLine';
import { outcomeOf } from './activities.jsx';
import { locales } from './locales.js';
import { directLineAddress, forgetSession, keepSession, openSession } from './session.js';

// botframework-directlinejs, ConnectionStatus.
const online = 2;
const expiredToken = 3;
const failedToConnect = 4;
const ended = 5;

const ofStaff = new Set(['escalated', 'relayed']);

/** One conversation over Direct Line, with the store that Web Chat keeps it in. */
export async function createConversation(language, { onLost, onTrouble, onStaff }) {
  // Whose conversation it is stands in the token; the server stamps it on every activity.
  const { token, conversationId, resumed } = await openSession();

  const directLine = createDirectLine({
    domain: directLineAddress,
    token,
    // Naming the conversation makes Direct Line reconnect, and replay it from the start.
    ...(resumed && { conversationId }),
    conversationStartProperties: { locale: locales[language] },
  });

  let over = false;
  const lose = handle => {
    if (over) return;
    over = true;
    handle();
  };

  const keep = () => {
    if (!over && directLine.conversationId) {
      keepSession({ token: directLine.token, conversationId: directLine.conversationId });
    }
  };

  directLine.connectionStatus$.subscribe(status => {
    if (status === online) keep();
    if (status === expiredToken || status === ended) lose(onLost);
    if (status === failedToConnect) lose(resumed ? onLost : onTrouble);
  });

  // The token is renewed while the page stands open; what counts after a reload is the latest one.
  addEventListener('pagehide', keep);

  // The stream fails when the server no longer knows the conversation; Web Chat itself would not notice.
  directLine.activity$ = directLine.activity$.catch(() => {
    lose(onLost);
    return new Promise(() => {});
  });

  const store = createStore({}, ({ dispatch }) => next => action => {
    if (action.type === 'DIRECT_LINE/CONNECT_FULFILLED' && !resumed) setTimeout(() => dispatch(join(language)));
    if (action.type === 'DIRECT_LINE/INCOMING_ACTIVITY' && ofStaff.has(outcomeOf(action.payload.activity))) {
      conversation.isWithStaff = true;
      setTimeout(() => onStaff(conversation));
    }

    return next(action);
  });

  const conversation = {
    directLine,
    store,

    /** Whether staff had anything to do with it: then they may see that the visitor is writing. */
    isWithStaff: false,

    hasUtterance: () =>
      store.getState().activities.some(({ type, from }) => type === 'message' && from?.role === 'user'),

    forget() {
      over = true;
      removeEventListener('pagehide', keep);
      forgetSession();
      directLine.end();
    },
  };

  return conversation;
}

/** Tells the bot that somebody looks at the chat and which language to greet in. */
function join(language) {
  return {
    type: 'WEB_CHAT/SEND_EVENT',
    payload: { name: 'webchat/join', value: { language: locales[language] } },
  };
}
