/** A piece of a name, and whether it is what was looked for. */
export interface Piece {
  readonly text: string;
  readonly isHit: boolean;
}

/** The nine letters of Kazakh as those write them whose keyboards are Russian. */
const russianKeys: Record<string, string> = {
  ә: 'а',
  ғ: 'г',
  қ: 'к',
  ң: 'н',
  ө: 'о',
  ұ: 'у',
  ү: 'у',
  һ: 'х',
  і: 'и',
};

/** A letter without case and accents, so that spellings of one word meet. */
function fold(letter: string): string {
  const lower = letter.toLowerCase();
  return russianKeys[lower] ?? lower.normalize('NFD').charAt(0);
}

const foldAll = (text: string): string => [...text].map(fold).join('');

/** The words of a text, the longest first: it wins where one is the beginning of another. */
const wordsOf = (query: string): string[] =>
  foldAll(query)
    .split(/[\s.,№]+/)
    .filter((word) => word !== '')
    .sort((a, b) => b.length - a.length);

/** A name cut where it holds words of what was looked for. */
export function pieces(name: string, query: string): Piece[] {
  const letters = [...name];
  const folded = foldAll(name);
  const isHit = new Array<boolean>(letters.length).fill(false);
  for (const word of wordsOf(query))
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1))
      isHit.fill(true, at, at + word.length);
  return letters.reduce<Piece[]>((cut, letter, index) => {
    const hit = isHit[index] ?? false;
    const last = cut.at(-1);
    if (last?.isHit !== hit) return [...cut, { text: letter, isHit: hit }];
    return [...cut.slice(0, -1), { text: last.text + letter, isHit: hit }];
  }, []);
}

/** Whether a name holds something of what was looked for. */
export const holds = (name: string, query: string): boolean => pieces(name, query).some(({ isHit }) => isHit);

/** Whether areas and sources are looked for: too little of a word, or a number, would find whatever has a date. */
export const isByLetters = (text: string): boolean => [...text].length > 2 && !/^\d+$/.test(text);
