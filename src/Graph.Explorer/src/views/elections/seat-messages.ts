import { defineMessages } from '../../i18n/messages.svelte.ts';

export const t = defineMessages({
  en: {
    seatsByParty: 'Seats by party',
    hemicycle: (year: number) =>
      `The chamber elected in ${year} as a half circle; the table beside it has the same numbers.`,
    seatKinds: {
      district: 'won in a district',
      list: 'from a party list',
      assembly: 'filled by the Assembly of the People',
      unknown: 'in which way is not known',
    },
    unassigned: (count: string) => `Seats whose party no source here names: ${count}.`,
    standOut: 'Show this party alone',
    listVotes: 'List votes',
    threshold: (percent: string) => `A list needed ${percent} of the votes to win seats.`,
    noResults: 'No source read says which parties won how many seats.',
  },
  kk: {
    seatsByParty: 'Партиялар бойынша орындар',
    hemicycle: (year: number) =>
      `${year} жылы сайланған палата жарты шеңбер түрінде; сол сандар жанындағы кестеде де бар.`,
    seatKinds: {
      district: 'округтен сайланған',
      list: 'партиялық тізімнен',
      assembly: 'Қазақстан халқы Ассамблеясы сайлаған',
      unknown: 'қалай сайланғаны белгісіз',
    },
    unassigned: (count: string) => `Мұндағы дереккөздерде партиясы аталмаған орындар: ${count}.`,
    standOut: 'Тек осы партияны көрсету',
    listVotes: 'Тізімге берілген дауыс',
    threshold: (percent: string) => `Мандат алу үшін тізімге берілуі тиіс дауыс үлесі: ${percent}.`,
    noResults: 'Оқылған дереккөздердің бірде-бірінде қай партияның қанша орын алғаны айтылмайды.',
  },
  ru: {
    seatsByParty: 'Места по партиям',
    hemicycle: (year: number) =>
      `Палата, избранная в ${year} году, в виде полукруга; те же числа — в таблице рядом.`,
    seatKinds: {
      district: 'по округу',
      list: 'по партийному списку',
      assembly: 'от Ассамблеи народа Казахстана',
      unknown: 'как получено, неизвестно',
    },
    unassigned: (count: string) => `Мест, партия которых в источниках здесь не названа: ${count}.`,
    standOut: 'Показать только эту партию',
    listVotes: 'Голоса за список',
    threshold: (percent: string) => `Чтобы получить места, списку нужно было ${percent} голосов.`,
    noResults: 'Ни один из прочитанных источников не говорит, сколько мест получили партии.',
  },
});
