// The pages work without this. With it, what others do shows by itself: when a ticket changes, the page is asked for again,
// and its live parts take the place of the old ones. What somebody is typing is in none of them.
const news = document.getElementById('news');
const ticket = /\/tickets\/(\d+)/.exec(location.pathname)?.[1];
let waiting;

async function refresh() {
  waiting = undefined;
  const answer = await fetch(ticket ? `/staff/tickets/${ticket}` : `/staff${location.search}`, { headers: { accept: 'text/html' } });
  if (!answer.ok) return;
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  let changed = false;
  for (const part of document.querySelectorAll('[data-live]')) {
    const next = page.getElementById(part.id);
    if (!next || next.innerHTML === part.innerHTML || part.contains(document.activeElement)) continue;
    part.replaceChildren(...next.childNodes);
    changed = true;
  }
  if (changed) news.textContent = 'Updated.';
}

// Typing is shown for as long as the other side says it anew, and said every three seconds.
const typing = document.getElementById('typing');
const reply = document.getElementById('text');
const everyThreeSeconds = 3000;
let shown;
let said = 0;

function showTyping() {
  clearTimeout(shown);
  typing.textContent = 'The patient is writing…';
  shown = setTimeout(hideTyping, everyThreeSeconds + 2000);
}

function hideTyping() {
  clearTimeout(shown);
  if (typing) typing.textContent = '';
}

reply?.addEventListener('input', () => {
  if (Date.now() - said < everyThreeSeconds) return;
  said = Date.now();
  // What is being written stays here.
  const fields = new FormData(reply.form);
  fields.delete(reply.name);
  fetch(`/staff/tickets/${ticket}/typing`, { method: 'POST', body: new URLSearchParams(fields) }).catch(() => {});
});

if (document.querySelector('[data-live]')) {
  const events = new EventSource('/staff/events');
  // What happened between the page's making and the stream's opening, or while the stream was broken, was told to nobody.
  events.addEventListener('open', () => {
    waiting ??= setTimeout(refresh, 0);
  });
  events.addEventListener('ticket', ({ data }) => {
    if (ticket && ticket !== data) return;
    hideTyping();
    news.textContent = '';
    waiting ??= setTimeout(refresh, 150);
  });
  events.addEventListener('typing', ({ data }) => {
    if (reply && ticket === data) showTyping();
  });
}
