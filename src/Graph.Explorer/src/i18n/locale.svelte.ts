/** The languages of the Explorer, by the codes of the web. */
export const languages = ['kk', 'ru', 'en'] as const;

export type Language = (typeof languages)[number];

/** What each language calls itself. */
export const languageNames: Record<Language, string> = { kk: 'Қазақша', ru: 'Русский', en: 'English' };

/** In which languages a name is wanted, the best first. */
const wanted = {
  en: ['EN', 'KK_LATN', 'RU', 'KK'],
  kk: ['KK', 'RU', 'KK_LATN', 'EN'],
  ru: ['RU', 'KK', 'KK_LATN', 'EN'],
} as const;

const key = 'language';

let language = $state<Language>(firstLanguage());

export const locale = {
  get language() {
    return language;
  },
  set language(value: Language) {
    language = value;
    localStorage.setItem(key, value);
  },
  /** For `name(languages:)`: the language chosen, then those that take its place where a name has none. */
  get nameLanguages() {
    return [...wanted[language]];
  },
};

/** A link may say `?lang=kk`; then what the reader chose here before; then what the browser prefers. */
function firstLanguage(): Language {
  const linked = new URLSearchParams(location.search).get('lang');
  const preferred = [linked, localStorage.getItem(key), ...navigator.languages.map((tag) => tag.slice(0, 2))];
  return preferred.find(isLanguage) ?? 'en';
}

function isLanguage(code: string | null): code is Language {
  return languages.some((known) => known === code);
}
