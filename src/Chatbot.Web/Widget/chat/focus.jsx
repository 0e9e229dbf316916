import { hooks } from 'botframework-webchat-component';
import { useEffect } from 'react';

/** Hands Web Chat's way of focusing its text box to whoever opens the panel. */
export function Focus({ onReady }) {
  const focus = hooks.useFocus();
  useEffect(() => onReady(focus), [focus]);

  return null;
}
