import { defineMessages } from '../../i18n/messages.svelte.ts';

export const t = defineMessages({
  en: { title: 'Parties', name: 'Name', mandates: 'Mandates of districts' },
  kk: { title: 'Партиялар', name: 'Атауы', mandates: 'Округ мандаттары' },
  ru: { title: 'Партии', name: 'Название', mandates: 'Мандаты округов' },
});
