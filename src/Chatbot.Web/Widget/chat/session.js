import { memory } from '../shared/memory.js';

const key = 'faq-chat.conversation';
export const directLineAddress = new URL('v3/directline', location.href).href;

/**
 * The conversation of this tab, {token, conversationId, resumed}: the one from before a reload while its token
 * can still be renewed, else a new one.
 */
export async function openSession() {
  const known = memory.get(key);
  const token = known && (await renew(known.token));
  if (token) return { ...known, token, resumed: true };

  memory.forget(key);
  return { ...(await post('api/token', { body: '{}' })), resumed: false };
}

export function keepSession({ token, conversationId }) {
  memory.set(key, { token, conversationId });
}

export function forgetSession() {
  memory.forget(key);
}

async function renew(token) {
  try {
    return (await post(`${directLineAddress}/tokens/refresh`, { authorization: `Bearer ${token}` })).token;
  } catch {
    return undefined;
  }
}

async function post(address, { body, authorization }) {
  const headers = { 'content-type': 'application/json', ...(authorization && { authorization }) };
  const response = await fetch(address, { method: 'POST', body, headers });
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);

  return response.json();
}
