/** How files begin that a computer runs, that hold others, or that lead to others; in hexadecimal figures. */
const BEGINNINGS: readonly (readonly [begins: string, what: string])[] = [
  ['4d5a', 'a program for Windows'],
  ['7f454c46', 'a program for Linux'],
  ['feedface', 'a program for macOS'],
  ['feedfacf', 'a program for macOS'],
  ['cefaedfe', 'a program for macOS'],
  ['cffaedfe', 'a program for macOS'],
  ['cafebabe', 'a program for macOS or Java'],
  ['4c00000001140200', 'a shortcut of Windows'],
  ['2321', 'a script'],
  ['504b0304', 'an archive'],
  ['526172211a07', 'an archive'],
  ['377abcaf271c', 'an archive'],
  ['d0cf11e0a1b11ae1', 'an object of another program'],
];

/** What a text begins with that a browser would run or draw, or that a shell would. */
const WRITTEN: readonly (readonly [begins: RegExp, what: string])[] = [
  [/^<(?:!doctype html|html|head|body|script|iframe|hta:|meta)/i, 'a web page'],
  [
    /^(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->)[^])*-->\s*)*(?:<!doctype svg[^>]*>\s*)?<svg/i,
    'a drawing that can hold programs (SVG)',
  ],
  [/^<\?php|^<%/i, 'a script'],
  [/^(?:@echo off|powershell|cmd \/c|\[internetshortcut\])/i, 'a script of Windows'],
  [/^\{\\rtf/, 'an RTF document'],
];

/**
 * What kind of program a file is, whatever its name: an executable, a script, a shortcut, an archive that may hold one.
 *
 * @returns a few words with their article; undefined where it is none that is known
 */
export function programIn(bytes: Uint8Array): string | undefined {
  const start = Buffer.from(bytes.subarray(0, 16)).toString('hex');
  return BEGINNINGS.find(([begins]) => start.startsWith(begins))?.[1];
}

/** What a text is that is more than a text: a page, a drawing, a script. */
export function scriptIn(text: string): string | undefined {
  const start = text.slice(0, 2_000).trimStart();
  return WRITTEN.find(([begins]) => begins.test(start))?.[1];
}

/** What runs in a drawing (SVG 2, 15), if anything does. It is looked at as text, for browsers forgive much. */
export function programOfDrawing(bytes: Uint8Array): string | undefined {
  const text = Buffer.from(bytes).toString('utf8');
  return /<(?:[\w-]+:)?(?:script|foreignObject|handler)\b|\son[a-z]+\s*=|(?:java|vb)script\s*:/i.test(text)
    ? 'a drawing (SVG) that runs something'
    : undefined;
}
