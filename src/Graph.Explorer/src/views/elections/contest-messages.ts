import { defineMessages } from '../../i18n/messages.svelte.ts';

export const t = defineMessages({
  en: {
    inSecondRound: 'second round',
    contests: 'The vote in the districts',
    district: 'District',
    region: 'Region',
    winner: 'Winner',
    search: 'Number or name',
    allRegions: 'All regions',
    allParties: 'All parties',
    shown: (count: string, all: string) => `Shown: ${count} of ${all}`,
    noneLeft: 'No district fits these choices.',
    withoutFilters: 'Show all',
    noDistricts:
      'There were no districts in this election: all seats that voters filled were filled from party lists.',
    noContests: 'No page that was read says which districts there were.',
  },
  kk: {
    inSecondRound: 'екінші тур',
    contests: 'Округтердегі дауыс беру',
    district: 'Округ',
    region: 'Өңір',
    winner: 'Жеңімпаз',
    search: 'Нөмірі немесе есімі',
    allRegions: 'Барлық өңір',
    allParties: 'Барлық партия',
    shown: (count: string, all: string) => `Көрсетілгені: ${count}, барлығы: ${all}`,
    noneLeft: 'Бұл шарттарға сай округ жоқ.',
    withoutFilters: 'Барлығын көрсету',
    noDistricts:
      'Бұл сайлауда округтер болған жоқ: сайлаушылар сайлаған барлық орын партиялық тізімдер бойынша бөлінді.',
    noContests: 'Оқылған беттердің бірде-бірінде қандай округтер болғаны айтылмайды.',
  },
  ru: {
    inSecondRound: 'второй тур',
    contests: 'Голосование по округам',
    district: 'Округ',
    region: 'Регион',
    winner: 'Победитель',
    search: 'Номер или имя',
    allRegions: 'Все регионы',
    allParties: 'Все партии',
    shown: (count: string, all: string) => `Показано: ${count} из ${all}`,
    noneLeft: 'Под эти условия не подходит ни один округ.',
    withoutFilters: 'Показать все',
    noDistricts:
      'На этих выборах округов не было: все места, которые заполняли избиратели, распределялись по партийным спискам.',
    noContests: 'Ни на одной из прочитанных страниц не сказано, какие округа были.',
  },
});
