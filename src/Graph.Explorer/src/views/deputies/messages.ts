import { defineMessages } from '../../i18n/messages.svelte.ts';

export const t = defineMessages({
  en: { title: 'Deputies', name: 'Name', districts: 'Districts' },
  kk: { title: 'Депутаттар', name: 'Есімі', districts: 'Округтер' },
  ru: { title: 'Депутаты', name: 'Имя', districts: 'Округа' },
});
