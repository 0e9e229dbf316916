export const texts = {
  en: { ask: 'Ask a question', region: 'Chat with our clinic', frame: 'Chat: automated assistant' },
  es: { ask: 'Haga una pregunta', region: 'Chat con nuestra clínica', frame: 'Chat: asistente automático' },
};
