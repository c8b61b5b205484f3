import { defineMessages } from '../../i18n/messages.svelte.ts';

export const t = defineMessages({
  en: {
    registered: 'Registered voters',
    votesCast: 'Ballots cast for lists',
    invalid: 'Invalid ballots',
    againstAll: 'Against all lists',
    nominated: 'Candidates nominated',
    chair: 'Chair elected',
    note: 'More about this election (in English)',
    completeness: (existed: string, known: string, winners: string) =>
      `Of the ${existed} districts of this election, ${known} are in this dataset; the winner is known of ${winners}. A list of its deputies made from it has ${winners} of ${existed} names.`,
    completenessNone: (existed: string) =>
      `None of the ${existed} districts of this election is in this dataset, nor is any of its deputies.`,
  },
  kk: {
    registered: 'Тіркелген сайлаушылар',
    votesCast: 'Тізімдер бойынша бюллетеньдер',
    invalid: 'Жарамсыз бюллетеньдер',
    againstAll: 'Бәріне қарсы',
    nominated: 'Ұсынылған кандидаттар',
    chair: 'Сайланған Төраға',
    note: 'Бұл сайлау туралы толығырақ (ағылшынша)',
    completeness: (existed: string, known: string, winners: string) =>
      `Бұл сайлаудағы округтер саны — ${existed}, олардың осы деректер жинағында бары — ${known}, жеңімпазы белгілісі — ${winners}. Осы деректер бойынша жасалған депутаттар тізімінде ${existed} есімнің тек ${winners} ғана болады.`,
    completenessNone: (existed: string) =>
      `Бұл сайлаудағы округтер саны — ${existed}, бірақ осы деректер жинағында олардың бірде-бірі де, депутаттары да жоқ.`,
  },
  ru: {
    registered: 'Избирателей в списках',
    votesCast: 'Бюллетеней по спискам',
    invalid: 'Недействительных',
    againstAll: 'Против всех списков',
    nominated: 'Выдвинуто кандидатов',
    chair: 'Избран председателем',
    note: 'Подробнее об этих выборах (на английском)',
    completeness: (existed: string, known: string, winners: string) =>
      `Округов на этих выборах — ${existed}, из них в этом наборе данных — ${known}; победитель известен в ${winners}. В списке депутатов, составленном по нему, будет ${winners} из ${existed} имён.`,
    completenessNone: (existed: string) =>
      `Округов на этих выборах — ${existed}, но в этом наборе данных нет ни одного из них и ни одного их депутата.`,
  },
});
