import { directLineAddress } from './session.js';

// As many digits as a telephone number may have (ITU-T E.164); the server checks again.
const written = /^\+?[0-9 ().-]{7,25}$/;
const fewestDigits = 7;
const mostDigits = 15;

const find = name => document.getElementById(`callback${name}`);
const [panel, opener, form, done, trouble] = ['', '-open', '-form', '-done', '-trouble'].map(find);
const [number, agreed, consent] = ['-number', '-agreed', '-consent'].map(find);

let conversation;
let asking;

opener.addEventListener('click', () => {
  open(form.hidden);
  if (!form.hidden) number.focus();
});
find('-cancel').addEventListener('click', () => {
  open(false);
  opener.focus();
});
form.addEventListener('submit', event => {
  event.preventDefault();
  leave();
});

/** Something has happened in a conversation: once its question is with staff, they may call the patient. */
export function offerCallback(current) {
  if (current !== conversation) hide();
  conversation = current;
  clearTimeout(asking);
  // After a reload all that was said comes again, at once.
  asking = setTimeout(ask, 200);
}

/** Asks anew in the language of the page, if anything is asked. */
export function translateCallback() {
  if (!panel.hidden) offerCallback(conversation);
}

export function withdrawCallback() {
  clearTimeout(asking);
  conversation = undefined;
  hide();
}

async function ask() {
  const asked = conversation;
  const answer = await request(`?language=${document.documentElement.lang}`);
  if (asked !== conversation) return;
  const { consent: words, left } = answer?.ok ? await answer.json() : {};
  // What was left stands there until the page is loaded again, with the thanks for it.
  if (!words || (left && done.hidden)) return hide();

  consent.textContent = words;
  panel.hidden = false;
  opener.hidden = left;
  if (left) open(false);
}

async function leave() {
  const digits = number.value.replace(/\D/g, '').length;
  mark(number, written.test(number.value.trim()) && digits >= fewestDigits && digits <= mostDigits);
  mark(agreed, agreed.checked);
  const wrong = form.querySelector('[aria-invalid="true"]');
  if (wrong) return wrong.focus();

  trouble.hidden = true;
  const body = JSON.stringify({ number: number.value.trim(), agreed: true, language: document.documentElement.lang });
  const answer = await request('', { method: 'POST', body });
  if (answer?.ok) return thank((await answer.json()).text);
  // The question was closed meanwhile, so that nobody would call.
  if (answer?.status === 404) return hide();

  mark(number, answer?.status !== 400);
  trouble.hidden = answer?.status === 400;
}

function thank(words) {
  done.textContent = words;
  done.hidden = false;
  opener.hidden = true;
  form.reset();
  open(false);
  done.focus();
}

function open(isOpen) {
  form.hidden = !isOpen;
  opener.setAttribute('aria-expanded', isOpen);
  mark(number, true);
  mark(agreed, true);
  trouble.hidden = true;
}

/** What is wrong stands beside the field, and is read with it. */
function mark(field, isGood) {
  field.setAttribute('aria-invalid', !isGood);
  document.getElementById(`${field.id}-error`).hidden = isGood;
}

function hide() {
  panel.hidden = true;
  done.hidden = true;
  form.reset();
  open(false);
}

/** Undefined when the server cannot be reached. */
function request(query, options) {
  const { conversationId, token } = conversation.directLine;
  const headers = { authorization: `Bearer ${token}`, ...(options && { 'content-type': 'application/json' }) };
  return fetch(`${directLineAddress}/conversations/${conversationId}/callback${query}`, { ...options, headers }).catch(() => undefined);
}
