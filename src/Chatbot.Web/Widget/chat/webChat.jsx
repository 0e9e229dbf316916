import { Components } from 'botframework-webchat-component';
import React from 'react';
import { createRoot } from 'react-dom/client';
import Composer from 'webchat/FullComposer';
import { activityMiddleware, attachmentMiddleware } from './activities.jsx';
import { Focus } from './focus.jsx';
import { locales, overrideStrings } from './locales.js';
import { renderMarkdown } from './markdown.js';
import { styleOptions } from './styleOptions.js';
import { SuggestionsLanguage } from './suggestionsLanguage.jsx';

const { BasicWebChat } = Components;
const roots = new WeakMap();
const keys = new WeakMap();
const strings = { en: overrideStrings('en'), es: overrideStrings('es') };
let lastKey = 0;

export function renderWebChat(place, { conversation, language, colour, onReady }) {
  const root = roots.get(place) ?? createRoot(place);
  roots.set(place, root);

  // Another conversation is another Web Chat; another language is the same one in other words.
  const key = keys.get(conversation) ?? ++lastKey;
  keys.set(conversation, key);

  root.render(
    <Composer
      key={key}
      activityMiddleware={activityMiddleware}
      attachmentMiddleware={attachmentMiddleware}
      directLine={conversation.directLine}
      locale={locales[language]}
      overrideLocalizedStrings={strings[language]}
      renderMarkdown={renderMarkdown}
      sendTypingIndicator={conversation.isWithStaff}
      store={conversation.store}
      styleOptions={styleOptions(colour)}
    >
      <BasicWebChat role="region" />
      <Focus onReady={onReady} />
      <SuggestionsLanguage place={place} />
    </Composer>
  );
}
