import { memory } from '../shared/memory.js';
import { messages } from '../shared/messages.js';

const openKey = 'faq-chat.open';

// Where there is no room for page and chat side by side. In em, so that large text counts as little room too.
const smallScreen = matchMedia('(max-width: 37.5em), (max-height: 32em)');

/**
 * Beside the page the panel is a plain dialog. On a small screen it fills the screen and is modal, so that the focus
 * can never wander to something behind it.
 */
export function createPanel({ host, launcher, dialog, frame }, { base, language, colour, title }) {
  let loaded = false;

  const load = () => {
    if (frame.src) return;
    const url = new URL('chat', base);
    url.search = new URLSearchParams({ lang: language, color: colour, title }).toString();
    frame.src = url.href;
  };

  const show = () => {
    dialog.classList.toggle('full', smallScreen.matches);
    if (smallScreen.matches) dialog.showModal();
    // show() would move the focus, which reopening after a page change must not do.
    else dialog.setAttribute('open', '');
    host.toggleAttribute('data-open', true);
  };

  const hide = () => {
    dialog.close();
    host.toggleAttribute('data-open', false);
  };

  const focusFrame = () => {
    if (!loaded) return;
    frame.focus();
    frame.contentWindow.postMessage({ type: messages.focus }, base.origin);
  };

  let opener = launcher;
  let focusWanted = false;

  frame.addEventListener('load', () => {
    loaded = Boolean(frame.src);
    if (loaded && focusWanted) focusFrame();
  });

  const panel = {
    open(by = launcher) {
      opener = by;
      load();
      show();
      memory.set(openKey, true);
      focusWanted = true;
      focusFrame();
    },

    close() {
      if (!dialog.open) return;
      hide();
      memory.forget(openKey);
      opener.focus();
    },

    /** After a change of page the chat stands open as it did; not on a small screen, where it would hide the page. */
    reopen() {
      if (!memory.get(openKey) || smallScreen.matches) return;
      load();
      show();
    },
  };

  smallScreen.addEventListener('change', () => {
    if (!dialog.open) return;
    hide();
    show();
  });

  // The browser's own closing of a modal dialog by Escape would leave our state behind.
  dialog.addEventListener('cancel', event => {
    event.preventDefault();
    panel.close();
  });

  // The panel may cover what has the focus on the page; Escape takes it away (WCAG 2.2, 2.4.11).
  document.addEventListener('keydown', event => {
    if (event.key === 'Escape' && !event.defaultPrevented) panel.close();
  });

  return panel;
}
