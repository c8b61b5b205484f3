import { defineMessages } from '../../i18n/messages.svelte.ts';

export const t = defineMessages({
  en: {
    title: (number: string) => `District No. ${number}`,
    lives: 'Lives',
    since: 'Since',
    until: 'Until',
    region: 'Region',
    theRegion: 'the region',
    unknownDistrict: (number: string) =>
      `No source knows a district No. ${number}. The map leads to those that are known.`,
  },
  kk: {
    title: (number: string) => `№${number} округ`,
    lives: 'Кезеңдері',
    since: 'Басталуы',
    until: 'Аяқталуы',
    region: 'Облыс',
    theRegion: 'облыс',
    unknownDistrict: (number: string) =>
      `№${number} округ ешбір дереккөзде жоқ. Белгілі округтерге картадан өтуге болады.`,
  },
  ru: {
    title: (number: string) => `Округ № ${number}`,
    lives: 'Периоды',
    since: 'С',
    until: 'По',
    region: 'Регион',
    theRegion: 'регион',
    unknownDistrict: (number: string) =>
      `Ни один источник не знает округа № ${number}. Карта ведёт к тем, что известны.`,
  },
});
