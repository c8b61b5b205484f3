import { defineMessages } from '../../i18n/messages.svelte.ts';

export const t = defineMessages({
  en: {
    title: 'Elections',
    year: 'Year',
    day: 'Day of the vote',
    seats: 'Seats',
    inDistricts: 'Of them in districts',
  },
  kk: {
    title: 'Сайлаулар',
    year: 'Жыл',
    day: 'Дауыс беру күні',
    seats: 'Орындар',
    inDistricts: 'Оның ішінде округтерде',
  },
  ru: {
    title: 'Выборы',
    year: 'Год',
    day: 'День голосования',
    seats: 'Мест',
    inDistricts: 'Из них в округах',
  },
});
