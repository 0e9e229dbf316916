export const languages = ['en', 'es'];

/** The first candidate that names a language we speak; English if none does. */
export function pickLanguage(...candidates) {
  for (const candidate of candidates) {
    const language = String(candidate ?? '').slice(0, 2).toLowerCase();
    if (languages.includes(language)) return language;
  }

  return 'en';
}
