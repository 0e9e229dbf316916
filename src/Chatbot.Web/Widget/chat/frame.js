import { messages } from '../shared/messages.js';

/** False when somebody opened the chat's own address: then there is nothing to close. */
export const isEmbedded = window.parent !== window;

export function tell(message) {
  if (isEmbedded) window.parent.postMessage(message, '*');
}

export function onFocusRequest(handle) {
  window.addEventListener('message', ({ source, data }) => {
    if (source === window.parent && data?.type === messages.focus) handle();
  });
}

/** Web Chat keeps the Escape that leaves a message or a card to itself; what reaches the document means "close". */
export function onEscape(handle) {
  document.addEventListener('keydown', event => {
    if (event.key === 'Escape' && !event.defaultPrevented) handle();
  });
}
