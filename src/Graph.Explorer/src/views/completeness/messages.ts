import { defineMessages } from '../../i18n/messages.svelte.ts';

export const t = defineMessages({
  en: {
    title: 'What is known, and what is not',
    election: 'Election',
    fact: 'Fact',
    known: 'Known',
    existed: 'Of',
  },
  kk: {
    title: 'Не белгілі, не белгісіз',
    election: 'Сайлау',
    fact: 'Дерек',
    known: 'Белгілі',
    existed: 'Барлығы',
  },
  ru: {
    title: 'Что известно и что нет',
    election: 'Выборы',
    fact: 'Сведение',
    known: 'Известно',
    existed: 'Из',
  },
});
