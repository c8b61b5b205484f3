import { defineMessages } from '../../i18n/messages.svelte.ts';

/** Russian and its kin count in three forms: 1 мандат, 2 мандата, 5 мандатов. */
function russian(count: number, one: string, few: string, many: string): string {
  const form = new Intl.PluralRules('ru').select(count);
  return `${count} ${form === 'one' ? one : form === 'few' ? few : many}`;
}

export const t = defineMessages({
  en: {
    title: 'Search',
    of: (text: string) => `Names like “${text}”`,
    begin: 'Write a name into the box above: of a district, a deputy, a region, a town, a party or a source.',
    searching: 'Searching …',
    count: (count: number) => (count === 1 ? '1 result' : `${count} results`),
    nothingTitle: 'No name holds these words',
    nothing:
      'Try fewer letters, or another spelling: Kazakh, Russian or Latin, with or without the special letters. A number alone finds a district.',
    tryThese: 'For example:',
    district: (number: number) => `No. ${number}`,
    kinds: {
      district: 'Districts',
      deputy: 'Deputies',
      candidate: 'Candidates',
      region: 'Regions',
      area: 'Raions and cities',
      settlement: 'Towns',
      party: 'Parties',
      source: 'Sources',
    },
    regionKinds: {
      REGION: 'region',
      CITY_OF_REPUBLICAN_SIGNIFICANCE: 'city of republican significance',
      CAPITAL: 'capital',
    },
    areaKinds: { DISTRICT: 'raion', CITY_DISTRICT: 'city district', CITY: 'city' },
    partyKinds: { PARTY: 'party', BLOC: 'bloc', INDEPENDENT: 'no party' },
    centre: (name: string) => `centre: ${name}`,
    mandates: (count: number) => (count === 1 ? '1 mandate in districts' : `${count} mandates in districts`),
  },
  kk: {
    title: 'Іздеу',
    of: (text: string) => `«${text}» сияқты атаулар`,
    begin: 'Жоғарыға атау жазыңыз: округ, депутат, өңір, қала, партия немесе дереккөз.',
    searching: 'Ізделуде …',
    count: (count: number) => `${count} нәтиже`,
    nothingTitle: 'Бұл сөздер бар атау табылмады',
    nothing:
      'Азырақ әріп немесе басқа жазылуын көріңіз: қазақша, орысша не латынша, төл әріптермен не оларсыз. Тек нөмір жазсаңыз, округ табылады.',
    tryThese: 'Мысалы:',
    district: (number: number) => `№${number}`,
    kinds: {
      district: 'Округтер',
      deputy: 'Депутаттар',
      candidate: 'Кандидаттар',
      region: 'Өңірлер',
      area: 'Аудандар мен қалалар',
      settlement: 'Елді мекендер',
      party: 'Партиялар',
      source: 'Дереккөздер',
    },
    regionKinds: {
      REGION: 'облыс',
      CITY_OF_REPUBLICAN_SIGNIFICANCE: 'республикалық маңызы бар қала',
      CAPITAL: 'астана',
    },
    areaKinds: { DISTRICT: 'аудан', CITY_DISTRICT: 'қаладағы аудан', CITY: 'қала' },
    partyKinds: { PARTY: 'партия', BLOC: 'блок', INDEPENDENT: 'партиясыз' },
    centre: (name: string) => `орталығы: ${name}`,
    mandates: (count: number) => `округтерде ${count} мандат`,
  },
  ru: {
    title: 'Поиск',
    of: (text: string) => `Имена, похожие на «${text}»`,
    begin: 'Напишите имя в строке выше: округа, депутата, региона, города, партии или источника.',
    searching: 'Идёт поиск …',
    count: (count: number) => russian(count, 'результат', 'результата', 'результатов'),
    nothingTitle: 'Ни одно имя не содержит этих слов',
    nothing:
      'Попробуйте меньше букв или другое написание: по-казахски, по-русски или латиницей, с особыми буквами или без них. Число само по себе находит округ.',
    tryThese: 'Например:',
    district: (number: number) => `№ ${number}`,
    kinds: {
      district: 'Округа',
      deputy: 'Депутаты',
      candidate: 'Кандидаты',
      region: 'Регионы',
      area: 'Районы и города',
      settlement: 'Населённые пункты',
      party: 'Партии',
      source: 'Источники',
    },
    regionKinds: {
      REGION: 'область',
      CITY_OF_REPUBLICAN_SIGNIFICANCE: 'город республиканского значения',
      CAPITAL: 'столица',
    },
    areaKinds: { DISTRICT: 'район', CITY_DISTRICT: 'район города', CITY: 'город' },
    partyKinds: { PARTY: 'партия', BLOC: 'блок', INDEPENDENT: 'без партии' },
    centre: (name: string) => `центр: ${name}`,
    mandates: (count: number) => `${russian(count, 'мандат', 'мандата', 'мандатов')} в округах`,
  },
});
