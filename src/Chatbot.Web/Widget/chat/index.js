import './chat.css';
import { offerCallback, translateCallback, withdrawCallback } from './callback.js';
import { showClinic } from './clinic.js';
import { createConversation } from './conversation.js';
import { onEscape, onFocusRequest, tell, isEmbedded } from './frame.js';
import { readSettings, rememberLanguage } from './settings.js';
import { showTrouble, hideTrouble, announce } from './status.js';
import { renderWebChat } from './webChat.jsx';
import { messages } from '../shared/messages.js';

const settings = readSettings();
const root = document.documentElement;
const place = document.getElementById('webchat');
const coarsePointer = matchMedia('(pointer: coarse)');

let conversation;
let starts = 0;
let focusTextBox;
let focusWanted = !isEmbedded;

root.style.setProperty('--accent', settings.colour);
root.lang = settings.language;
root.classList.toggle('embedded', isEmbedded);
showClinic(settings.title);
start();

/** True when a conversation stands. */
async function start() {
  const current = ++starts;
  hideTrouble();
  withdrawCallback();

  try {
    const made = await createConversation(settings.language, { onLost, onTrouble, onStaff });
    // While the server was asked, the visitor may have chosen the other language.
    if (current === starts) {
      conversation = made;
      render();
      return true;
    }

    made.forget();
  } catch {
    if (current === starts) onTrouble();
  }

  return false;
}

function render() {
  renderWebChat(place, {
    conversation,
    language: settings.language,
    colour: settings.colour,
    onReady(focus) {
      focusTextBox = focus;
      if (focusWanted) giveFocus();
    },
  });
}

/** The question is with staff, or they have said something. */
function onStaff(current) {
  offerCallback(current);
  if (current === conversation) render();
}

/** Once: a conversation that begins anew later on must not take the focus from where the visitor is. */
function giveFocus() {
  focusWanted = !focusTextBox;
  // On a touch screen the keyboard would cover half of the greeting; the first tap brings it up.
  focusTextBox?.(coarsePointer.matches ? 'sendBoxWithoutKeyboard' : 'sendBox');
}

/** The token ran out, or the server forgot the conversation: a new one, and the visitor is told. */
async function onLost() {
  conversation?.forget();
  if (await start()) announce('renewed');
}

function onTrouble() {
  showTrouble(() => {
    conversation?.forget();
    start();
  });
}

document.getElementById('language').addEventListener('click', () => {
  settings.language = settings.language === 'en' ? 'es' : 'en';
  root.lang = settings.language;
  rememberLanguage(settings.language);
  tell({ type: messages.language, language: settings.language });

  // Nobody has asked anything yet: begin again, so that the greeting speaks the chosen language.
  if (conversation?.hasUtterance()) {
    render();
    translateCallback();
  } else {
    conversation?.forget();
    start();
  }
});

document.getElementById('close').addEventListener('click', () => tell({ type: messages.close }));
onEscape(() => tell({ type: messages.close }));
onFocusRequest(giveFocus);
