import { defineMessages } from '../../i18n/messages.svelte.ts';

export const t = defineMessages({
  en: { title: 'Where the sources contradict each other' },
  kk: { title: 'Дереккөздер бір-біріне қайшы келетін жерлер' },
  ru: { title: 'Где источники противоречат друг другу' },
});
