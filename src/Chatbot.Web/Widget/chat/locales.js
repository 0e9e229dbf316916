export const locales = { en: 'en-US', es: 'es-US' };

/** Words of Web Chat that speak of bots and messages, in the clinic's manner; the rest is Web Chat's own. */
const words = {
  en: {
    TEXT_INPUT_PLACEHOLDER: 'Your question',
    TEXT_INPUT_ALT: 'Your question',
    ACTIVITY_BOT_SAID_ALT: 'The assistant said:',
    ACTIVITY_BOT_ATTACHED_ALT: 'The assistant attached:',
    SUGGESTED_ACTIONS_LABEL_ALT: 'Suggested questions',
    SEND_BOX_IS_EMPTY_TOOLTIP_ALT: 'Type a question first.',
  },
  es: {
    TEXT_INPUT_PLACEHOLDER: 'Su pregunta',
    TEXT_INPUT_ALT: 'Su pregunta',
    ACTIVITY_BOT_SAID_ALT: 'El asistente dijo:',
    ACTIVITY_BOT_ATTACHED_ALT: 'El asistente adjuntó:',
    SUGGESTED_ACTIONS_LABEL_ALT: 'Preguntas sugeridas',
    SEND_BOX_IS_EMPTY_TOOLTIP_ALT: 'Escriba primero una pregunta.',
    CONNECTIVITY_STATUS_ALT_RECONNECTING: 'Se cortó la conexión. Conectando de nuevo…',
    CONNECTIVITY_STATUS_ALT_SLOW_CONNECTION: 'La conexión tarda más de lo normal.',
  },
};

export function overrideStrings(language) {
  return strings => ({ ...strings, ...words[language] });
}
