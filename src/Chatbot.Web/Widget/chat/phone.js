/** "602-555-0100" → "tel:+16025550100"; short numbers such as 911 stay as they are. */
export function phoneHref(number) {
  const digits = number.replace(/\D/g, '');
  return `tel:${digits.length === 10 ? `+1${digits}` : digits.length === 11 ? `+${digits}` : digits}`;
}

// Emergency and crisis lines, and numbers written the American way.
const number = /(?<![\d-])(?:911|988|(?:1[-. ])?(?:\(\d{3}\) ?|\d{3}[-. ])\d{3}[-. ]\d{4})(?![\d-])/g;

/** Makes the numbers in a text callable, so that nobody in an emergency has to type one. */
export function linkNumbers(container) {
  const walker = document.createTreeWalker(container, NodeFilter.SHOW_TEXT);
  const texts = [];
  while (walker.nextNode()) texts.push(walker.currentNode);

  for (const text of texts.filter(({ parentElement }) => !parentElement.closest('a, button, code'))) {
    const pieces = [];
    let from = 0;

    for (const { 0: found, index } of text.data.matchAll(number)) {
      const link = document.createElement('a');
      link.href = phoneHref(found);
      link.textContent = found;
      pieces.push(text.data.slice(from, index), link);
      from = index + found.length;
    }

    if (pieces.length) text.replaceWith(...pieces, text.data.slice(from));
  }
}
