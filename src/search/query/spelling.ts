/**
 * How endings and insides of words differ between American and British English, after the Oxford style manual's list.
 * Each is tried both ways, and kept where it makes a word that the site has, so that a rule may be generous.
 */
const DIFFERENCES: [american: string, british: string, at: 'end' | 'inside'][] = [
  ['iz', 'is', 'inside'],
  ['yz', 'ys', 'inside'],
  ['or', 'our', 'inside'],
  ['er', 're', 'end'],
  ['ers', 'res', 'end'],
  ['ered', 'red', 'end'],
  ['ering', 'ring', 'end'],
  ['og', 'ogue', 'end'],
  ['ogs', 'ogues', 'end'],
  ['am', 'amme', 'end'],
  ['ams', 'ammes', 'end'],
  ['ens', 'enc', 'inside'],
  ['ice', 'ise', 'inside'],
  ['icing', 'ising', 'end'],
  ['led', 'lled', 'end'],
  ['ling', 'lling', 'end'],
  ['lings', 'llings', 'end'],
  ['ler', 'ller', 'end'],
  ['lers', 'llers', 'end'],
  ['lor', 'llor', 'end'],
  ['lors', 'llors', 'end'],
  ['ll', 'l', 'end'],
  ['lls', 'ls', 'end'],
  ['llment', 'lment', 'inside'],
  ['llful', 'lful', 'inside'],
  ['e', 'ae', 'inside'],
  ['e', 'oe', 'inside'],
  ['ging', 'geing', 'end'],
  ['gment', 'gement', 'inside'],
  ['gray', 'grey', 'inside'],
  ['check', 'cheque', 'inside'],
  ['f', 'ph', 'inside'],
];

/**
 * The other spellings that a word may have in British or American English: "organize" may be "organise". Most are no words;
 * keep what the site knows.
 *
 * @param word in lower case
 */
export function spellings(word: string): string[] {
  const found = new Set<string>();
  if (word.length < 4) return [];
  for (const [american, british, at] of DIFFERENCES) {
    for (const [one, other] of [
      [american, british],
      [british, american],
    ] as const) {
      for (const made of at === 'end' ? atEnd(word, one, other) : inside(word, one, other)) found.add(made);
    }
  }
  found.delete(word);
  return [...found];
}

const atEnd = (word: string, one: string, other: string) =>
  word.endsWith(one) && word.length > one.length ? [word.slice(0, -one.length) + other] : [];

/** Each place is changed by itself. */
function inside(word: string, one: string, other: string): string[] {
  const made: string[] = [];
  for (let at = word.indexOf(one); at >= 0; at = word.indexOf(one, at + 1)) {
    made.push(word.slice(0, at) + other + word.slice(at + one.length));
  }
  return made;
}
