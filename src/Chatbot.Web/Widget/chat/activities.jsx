import React from 'react';

/** The language that an activity was written in, as far as anybody said. */
export function languageOf(activity) {
  return activity?.channelData?.faq?.language ?? activity?.locale;
}

/** What the bot did; undefined for what it did not say. */
export function outcomeOf(activity) {
  return activity?.channelData?.faq?.outcome;
}

/** Lets the style sheet tell an emergency from an answer. */
export const activityMiddleware = () => next => (...args) => {
  const render = next(...args);
  const outcome = outcomeOf(args[0]?.activity);
  if (!render || !outcome) return render;

  return (...rest) => {
    const element = render(...rest);
    return element && <div className={`outcome outcome-${outcome}`}>{element}</div>;
  };
};

/** Says to screen readers which language a message is in. */
export const attachmentMiddleware = () => next => (...args) => {
  const element = next(...args);
  const language = languageOf(args[0]?.activity);

  return element && language ? <div lang={language}>{element}</div> : element;
};
