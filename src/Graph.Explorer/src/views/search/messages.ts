import { defineMessages } from '../../i18n/messages.svelte.ts';

export const t = defineMessages({
  en: {
    title: 'Search',
    of: (text: string) => `Names like “${text}”`,
    nothing: 'No name holds these words. Try fewer letters, or another spelling: any script will do.',
    begin: 'Write a name into the box above: of a district, a deputy, a region, a town or a party.',
  },
  kk: {
    title: 'Іздеу',
    of: (text: string) => `«${text}» сияқты атаулар`,
    nothing:
      'Бұл сөздер бар атау табылмады. Азырақ әріп немесе басқа жазылуын көріңіз: кез келген жазу жарайды.',
    begin: 'Жоғарыға атау жазыңыз: округ, депутат, облыс, қала немесе партия.',
  },
  ru: {
    title: 'Поиск',
    of: (text: string) => `Имена, похожие на «${text}»`,
    nothing:
      'Ни одно имя не содержит этих слов. Попробуйте меньше букв или другое написание: подойдёт любое письмо.',
    begin: 'Напишите имя в строке выше: округа, депутата, региона, города или партии.',
  },
});
