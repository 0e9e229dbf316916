export const defaultColour = '#0b5c6b';

// WCAG 2.1 AA asks 4.5:1 of text; the accent carries white text and is itself the colour of links on white.
const leastContrast = 4.5;

/** The colour that a clinic asked for, darkened until white text on it can be read. */
export function readableColour(asked) {
  let channels = parse(asked) ?? parse(defaultColour);
  while (contrastWithWhite(channels) < leastContrast) channels = channels.map(channel => Math.floor(channel * 0.95));

  return `#${channels.map(channel => channel.toString(16).padStart(2, '0')).join('')}`;
}

function parse(colour) {
  const digits = /^#?([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(String(colour ?? '').trim())?.[1];
  if (!digits) return undefined;

  const pairs = digits.length === 3 ? [...digits].map(digit => digit + digit) : digits.match(/../g);
  return pairs.map(pair => parseInt(pair, 16));
}

// Relative luminance as WCAG 2.1 defines it.
function contrastWithWhite(channels) {
  const [r, g, b] = channels.map(channel => {
    const share = channel / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });

  return 1.05 / (0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05);
}
