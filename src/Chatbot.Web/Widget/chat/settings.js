import { readableColour } from '../shared/colour.js';
import { pickLanguage } from '../shared/languages.js';
import { memory } from '../shared/memory.js';

const languageKey = 'faq-chat.chosen-language';

/** What the address of this page asks for; a language that the visitor chose here outranks it. */
export function readSettings() {
  const query = new URLSearchParams(location.search);

  return {
    language: pickLanguage(memory.get(languageKey), query.get('lang'), navigator.language),
    colour: readableColour(query.get('color')),
    title: (query.get('title') ?? '').slice(0, 60),
  };
}

export function rememberLanguage(language) {
  memory.set(languageKey, language);
}
