const svg = 'http://www.w3.org/2000/svg';

/** A speech bubble. Built node by node, since a page may forbid markup from strings (Trusted Types). */
export function bubbleMark() {
  const mark = document.createElementNS(svg, 'svg');
  mark.setAttribute('viewBox', '0 0 24 24');
  mark.setAttribute('aria-hidden', 'true');

  const bubble = document.createElementNS(svg, 'path');
  bubble.setAttribute('d', 'M12 3.5c-5 0-9 3.3-9 7.6 0 2.4 1.3 4.5 3.3 5.9L5.8 21l4.2-2.4c.6.1 1.3.2 2 .2 5 0 9-3.4 9-7.7s-4-7.6-9-7.6Z');
  const lines = document.createElementNS(svg, 'path');
  lines.setAttribute('class', 'lines');
  lines.setAttribute('d', 'M8 9.7h8M8 13h5');
  mark.append(bubble, lines);

  return mark;
}
