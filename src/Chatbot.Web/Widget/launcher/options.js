import { readableColour } from '../shared/colour.js';
import { pickLanguage } from '../shared/languages.js';
import { memory } from '../shared/memory.js';

export const languageKey = 'faq-chat.language';

/** The options of the script tag: data-position, data-color, data-language, data-title. */
export function readOptions(script) {
  const { position, color, language, title } = script.dataset;

  return {
    base: new URL('.', script.src),
    position: position === 'left' ? 'left' : 'right',
    colour: readableColour(color),
    language: pickLanguage(memory.get(languageKey), language, document.documentElement.lang, navigator.language),
    title: title ?? '',
  };
}
