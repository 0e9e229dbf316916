import styles from './launcher.css';
import { bubbleMark } from './mark.js';

/**
 * The launcher and the panel, in a shadow root so that neither the clinic's styles nor ours reach the other. The sheet
 * is constructed and the colour set through CSSOM: a strict content security policy of the clinic allows both.
 */
export function createElements({ position, colour }) {
  const host = document.createElement('aside');
  const root = host.attachShadow({ mode: 'open' });

  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  root.adoptedStyleSheets = [sheet];

  const launcher = document.createElement('button');
  launcher.type = 'button';
  launcher.className = 'launcher';
  launcher.setAttribute('aria-haspopup', 'dialog');
  const label = document.createElement('span');
  launcher.append(bubbleMark(), label);

  const dialog = document.createElement('dialog');
  const frame = document.createElement('iframe');
  dialog.append(frame);

  host.style.setProperty('--accent', colour);
  host.dataset.position = position;
  root.append(launcher, dialog);

  return { host, launcher, label, dialog, frame };
}
