const trouble = document.getElementById('trouble');
const retry = document.getElementById('retry');

export function showTrouble(onRetry) {
  trouble.hidden = false;
  retry.onclick = onRetry;
}

export function hideTrouble() {
  trouble.hidden = true;
}

/** Shows the line of this name for a while; it stands in a live region, so that it is read out too. */
export function announce(name) {
  const line = document.getElementById(name);
  line.hidden = false;
  setTimeout(() => (line.hidden = true), 12_000);
}
