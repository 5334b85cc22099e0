/** How a text is stored, and how it should be: UTF-8 with line feeds, and no mark at its start. */
/** A text, and how it is stored. */
export interface Stored {
  text: string;
  /** What would be put right, in sentences. */
  what: string[];
  /** Stores a text in the old way again, where that is a way of UTF-8. Undefined where the old way cannot be read. */
  asBefore?: (text: string) => string;
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const windows = new TextDecoder('windows-1252');
const UTF_16 = { 'utf-16le': [0xff, 0xfe], 'utf-16be': [0xfe, 0xff] };

/** The signs of word processors, and letters with accents inside a word: what a text from Windows has beyond ASCII. */
const FROM_WINDOWS = /(?<=[A-Za-z])[à-öø-ÿ]|[à-öø-ÿ](?=[a-z])|(?<=^|\s)[ÀÁÉÖÜÇ](?=[a-z])|[‘’“”–—…£€©®™°½¼•\u00a0]/gu;

// Controls that Unicode has no use for: in Windows' own encoding, they are quotation marks and dashes.
const C1 = /[\u0080\u0082-\u0084\u0086-\u008c\u008e\u0091-\u009c\u009e\u009f]/;

/** Reads bytes as text in the one way in which they can be meant; undefined where that is not certain. */
export function readStored(bytes: Uint8Array): Stored | undefined {
  for (const [name, [first, second]] of Object.entries(UTF_16))
    if (bytes[0] === first && bytes[1] === second) {
      const text = decode(new TextDecoder(name, { fatal: true }), bytes);
      return text === undefined ? undefined : { text: withLineFeeds(text), what: ['Saved the file as UTF-8.'] };
    }
  const raw = decode(utf8, bytes);
  if (raw === undefined) {
    const text = fromWindows(bytes);
    return text === undefined ? undefined : { text: withLineFeeds(text), what: ['Saved the file as UTF-8.'] };
  }
  const mark = raw.startsWith('\ufeff') ? '\ufeff' : '';
  const lineEnd = raw.includes('\r')
    ? /(?<!\r)\n/.test(raw)
      ? undefined
      : raw.includes('\r\n')
        ? '\r\n'
        : '\r'
    : '\n';
  const text = withLineFeeds(raw.slice(mark.length));
  const what = [
    mark ? 'Took out the byte-order mark at the start.' : '',
    lineEnd === '\n' ? '' : 'Ended each line with a line feed alone.',
    C1.test(text) ? 'Put quotation marks and dashes in the place of control characters.' : '',
  ].filter(Boolean);
  return {
    text: text.replaceAll(new RegExp(C1, 'g'), (sign) => windows.decode(Uint8Array.of(sign.charCodeAt(0)))),
    what,
    ...(lineEnd && !C1.test(text) ? { asBefore: (next) => mark + next.replaceAll('\n', lineEnd) } : {}),
  };
}

const withLineFeeds = (text: string) => text.replace(/\r\n?/g, '\n');

/** A text in Windows-1252, where every sign beyond ASCII stands where one would expect it. */
function fromWindows(bytes: Uint8Array): string | undefined {
  const text = windows.decode(bytes);
  // Where some letters are UTF-8 already, the file holds two encodings.
  const pairs = /[\u00c2-\u00df][\u0080-\u00bf]|[\u00e0-\u00ef][\u0080-\u00bf]{2}/.test(
    Buffer.from(bytes).toString('latin1'),
  );
  return !pairs && /^[\t\r\n\u0020-\u007e]*$/.test(text.replace(FROM_WINDOWS, '')) ? text : undefined;
}

function decode(decoder: TextDecoder, bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
}
