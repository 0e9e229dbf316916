import { memory } from '../shared/memory.js';
import { messages } from '../shared/messages.js';
import { createElements } from './elements.js';
import { languageKey } from './options.js';
import { createPanel } from './panel.js';
import { texts } from './texts.js';

export function mount(options) {
  const elements = createElements(options);
  const panel = createPanel(elements, options);

  const say = language => {
    const { ask, region, frame } = texts[language];
    elements.host.lang = language;
    elements.host.setAttribute('aria-label', region);
    elements.label.textContent = ask;
    elements.dialog.setAttribute('aria-label', options.title || region);
    elements.frame.title = frame;
  };

  elements.launcher.addEventListener('click', () => panel.open());

  // A page may have buttons of its own that open the chat.
  document.addEventListener('click', ({ target }) => {
    const opener = target instanceof Element && target.closest('[data-faq-chat-open]');
    if (opener) panel.open(opener);
  });

  window.addEventListener('message', ({ source, origin, data }) => {
    if (source !== elements.frame.contentWindow || origin !== options.base.origin) return;
    if (data?.type === messages.close) panel.close();
    if (data?.type === messages.language && texts[data.language]) {
      memory.set(languageKey, data.language);
      say(data.language);
    }
  });

  say(options.language);
  document.body.append(elements.host);
  panel.reopen();
}
