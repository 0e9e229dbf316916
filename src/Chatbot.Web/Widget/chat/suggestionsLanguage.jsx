import { hooks } from 'botframework-webchat-component';
import { useEffect } from 'react';
import { languageOf } from './activities.jsx';

/** Suggested questions speak the language of the message that they came with, which may not be the panel's. */
export function SuggestionsLanguage({ place }) {
  const [activities] = hooks.useActivities();
  const [suggestions] = hooks.useSuggestedActions();

  useEffect(() => {
    const language = languageOf(activities.findLast(({ suggestedActions }) => suggestedActions?.actions?.length));
    const toolbar = place.querySelector('.webchat__suggested-actions');
    if (language && toolbar) toolbar.lang = language;
  }, [activities, suggestions]);

  return null;
}
