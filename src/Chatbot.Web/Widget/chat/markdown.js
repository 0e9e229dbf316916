import renderWebChatMarkdown from 'webchat/markdown/renderMarkdown';
import { linkNumbers } from './phone.js';

/** Web Chat's own rendering, already sanitized, with phone numbers that can be called. */
export function renderMarkdown(...args) {
  // A parsed document is inert: nothing in it loads or runs.
  const { body } = new DOMParser().parseFromString(renderWebChatMarkdown(...args), 'text/html');

  linkNumbers(body);
  // Web Chat opens every link in a new tab, which for a call would leave an empty one behind.
  for (const link of body.querySelectorAll('a[href^="tel:"]')) link.removeAttribute('target');

  return body.innerHTML;
}
