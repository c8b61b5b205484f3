import { defineMessages } from '../../i18n/messages.svelte.ts';

export const t = defineMessages({
  en: {
    title: 'Where the sources contradict each other',
    lead: 'Statements that cannot both be right. All of them are kept; which one is shown in the other views, and why, stands beside each.',
    search: 'In the text',
    kind: 'Kind',
    subject: 'About',
    all: 'All',
    showAll: 'Show all',
    none: 'No contradiction fits these choices.',
    shown: (count: string, all: string) => `Shown: ${count} of ${all}`,
    districtNo: (number: number) => `District No. ${number}`,
    electionOf: (year: number) => `Election of ${year}`,
    counts: 'Counts here: its value is shown',
    one: 'One of the statements',
    states: (value: string) => `States instead: ${value}`,
    derived: 'concluded from it',
    download: 'For spreadsheets',
    kinds: {
      VALUE_DIFFERS_BETWEEN_SOURCES: {
        title: 'Another value in another source',
        counts:
          'The value of the source marked “counts here” is shown; the others stand beside it as its sources.',
      },
      BORDER_DIRECTIONS_DO_NOT_FACE: {
        title: 'Directions that do not face',
        counts: 'Each district’s border is shown as its own source states it, so both stand.',
      },
      BORDER_STATED_BY_ONE_SIDE_ONLY: {
        title: 'Borders that one side alone states',
        counts:
          'The border is shown as that of the side that states it; two districts are neighbours if either says so.',
      },
      AREA_CLAIMED_TWICE: {
        title: 'Areas claimed twice',
        counts: 'Both districts are shown with the area; which one has it is not decided.',
      },
      MISPRINT_IN_SOURCE: {
        title: 'Misprints',
        counts: 'Slips in a source: nobody disagrees about the value itself, which is shown.',
      },
    },
    about: {
      district: 'District',
      election: 'Election',
      region: 'Region',
      area: 'Area',
      party: 'Party',
      other: 'Something else',
    },
  },
  kk: {
    title: 'Дереккөздер бір-біріне қайшы келетін жерлер',
    lead: 'Екеуі бірдей дұрыс бола алмайтын тұжырымдар. Бәрі сақталған; басқа беттерде қайсысы және неліктен көрсетілетіні әрқайсысының жанында жазылған.',
    search: 'Мәтіннен іздеу',
    kind: 'Түрі',
    subject: 'Не туралы',
    all: 'Барлығы',
    showAll: 'Барлығын көрсету',
    none: 'Бұл шарттарға сай қайшылық жоқ.',
    shown: (count: string, all: string) => `Көрсетілгені: ${count}, барлығы: ${all}`,
    districtNo: (number: number) => `№ ${number} округ`,
    electionOf: (year: number) => `${year} жылғы сайлау`,
    counts: 'Осындағы мән осы дереккөзден алынды',
    one: 'Тұжырымдардың бірі',
    states: (value: string) => `Басқаша айтады: ${value}`,
    derived: 'одан қорытылған',
    download: 'Электрондық кестелерге арналған файлдар',
    kinds: {
      VALUE_DIFFERS_BETWEEN_SOURCES: {
        title: 'Басқа дереккөздегі мән өзгеше',
        counts: 'Белгіленген дереккөздің мәні көрсетіледі; қалғандары дереккөздер тізімінде қатар тұрады.',
      },
      BORDER_DIRECTIONS_DO_NOT_FACE: {
        title: 'Бір-біріне қарама-қарсы келмейтін бағыттар',
        counts: 'Әр округтің шекарасы өз дереккөзінде айтылғандай көрсетіледі, сондықтан екеуі де қалады.',
      },
      BORDER_STATED_BY_ONE_SIDE_ONLY: {
        title: 'Бір жақ қана айтатын шекаралар',
        counts:
          'Шекара оны айтатын жақтың шекарасы ретінде көрсетіледі; біреуі айтса, екі округ көрші саналады.',
      },
      AREA_CLAIMED_TWICE: {
        title: 'Екі округке жатқызылған аумақтар',
        counts: 'Аумақ екі округте де көрсетіледі; қайсысынікі екені шешілмеген.',
      },
      MISPRINT_IN_SOURCE: {
        title: 'Қате басылғандар',
        counts: 'Дереккөздегі жаңсақтықтар: мәннің өзіне ешкім дауласпайды, сол мән көрсетіледі.',
      },
    },
    about: {
      district: 'Округ',
      election: 'Сайлау',
      region: 'Өңір',
      area: 'Аумақ',
      party: 'Партия',
      other: 'Басқасы',
    },
  },
  ru: {
    title: 'Где источники противоречат друг другу',
    lead: 'Утверждения, которые не могут быть верны одновременно. Все они сохранены; какое из них показано в других разделах и почему, сказано рядом с каждым.',
    search: 'В тексте',
    kind: 'Вид',
    subject: 'О чём',
    all: 'Все',
    showAll: 'Показать все',
    none: 'Под эти условия не подходит ни одно противоречие.',
    shown: (count: string, all: string) => `Показано: ${count} из ${all}`,
    districtNo: (number: number) => `Округ № ${number}`,
    electionOf: (year: number) => `Выборы ${year} года`,
    counts: 'Принято здесь: показано его значение',
    one: 'Одно из утверждений',
    states: (value: string) => `Утверждает иное: ${value}`,
    derived: 'выведено из него',
    download: 'Для электронных таблиц',
    kinds: {
      VALUE_DIFFERS_BETWEEN_SOURCES: {
        title: 'Иное значение в другом источнике',
        counts:
          'Показано значение источника с пометкой «принято здесь»; остальные стоят рядом с ним среди источников.',
      },
      BORDER_DIRECTIONS_DO_NOT_FACE: {
        title: 'Несовпадающие направления',
        counts:
          'Граница каждого округа показана так, как говорит его собственный источник, поэтому остаются обе.',
      },
      BORDER_STATED_BY_ONE_SIDE_ONLY: {
        title: 'Границы, названные лишь одной стороной',
        counts:
          'Граница показана у той стороны, которая её называет; округа считаются соседями, если так говорит хотя бы одна.',
      },
      AREA_CLAIMED_TWICE: {
        title: 'Территории, отнесённые к двум округам',
        counts: 'Территория показана у обоих округов; чья она, не решено.',
      },
      MISPRINT_IN_SOURCE: {
        title: 'Опечатки',
        counts: 'Описки в источнике: о самом значении никто не спорит, оно и показано.',
      },
    },
    about: {
      district: 'Округ',
      election: 'Выборы',
      region: 'Регион',
      area: 'Территория',
      party: 'Партия',
      other: 'Другое',
    },
  },
});
