/** What Windows, macOS and Linux refuse in the name of a file, or read in a way of their own (Microsoft, "Naming Files"). */
const REFUSED = /[<>:"/\\|?*\p{Cc}\p{Cf}]/gu;
/** Names that stand for devices on Windows, whatever their ending. */
const DEVICES = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;
/** Letters of a name at most: the whole path on Windows may have 260. */
const LONGEST = 80;

/**
 * The name of a file that people can read, and that every system takes.
 *
 * @param words what it is called, such as "Poster: ask me about learning"
 * @param ending with its dot
 * @param taken the names that others have, in small letters; the new one is added
 * @example readableName('Poster: ask me', '.pdf', new Set()) // 'Poster - ask me.pdf'
 */
export function readableName(words: string, ending: string, taken: Set<string>): string {
  const plain = words
    .normalize('NFC')
    .replace(/\s*:\s+/g, ' - ')
    .replace(/\?/g, '')
    .replace(/["“”]/g, '')
    .replace(REFUSED, '-')
    .replace(/\s+/g, ' ');
  const short =
    [...plain]
      .slice(0, LONGEST)
      .join('')
      .replace(/^[\s.-]+|[\s.-]+$/g, '') || 'File';
  const base = short.replace(DEVICES, '$&-');
  let name = `${base}${ending}`;
  for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${base} (${number})${ending}`;
  taken.add(name.toLowerCase());
  return name;
}
