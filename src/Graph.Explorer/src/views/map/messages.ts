import { defineMessages } from '../../i18n/messages.svelte.ts';

export const t = defineMessages({
  en: { title: 'Which district, and when', region: 'Region', district: 'District' },
  kk: { title: 'Қай округ, қай кезде', region: 'Облыс', district: 'Округ' },
  ru: { title: 'Какой округ и когда', region: 'Регион', district: 'Округ' },
});
