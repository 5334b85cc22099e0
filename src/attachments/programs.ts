/** How files begin that a computer runs, or takes for a page of the web. */
const BEGINNINGS: readonly (readonly [begins: RegExp, what: string])[] = [
  [/^MZ/, 'a program for Windows'],
  [/^\x7fELF/, 'a program for Linux'],
  [/^(?:\xfe\xed\xfa[\xce\xcf]|[\xce\xcf]\xfa\xed\xfe|\xca\xfe\xba\xbe)/, 'a program for macOS or Java'],
  [/^L\0\0\0\x01\x14\x02\0/, 'a shortcut of Windows'],
  [/^#!/, 'a script'],
  [/^(?:PK\x03\x04|Rar!|7z\xbc\xaf|\x1f\x8b)/, 'an archive'],
  [/^\xd0\xcf\x11\xe0/, 'an object of another program'],
];

/** What a text begins with that a browser would run or draw, or that a shell would. */
const WRITTEN: readonly (readonly [begins: RegExp, what: string])[] = [
  [/^<(?:!doctype html|html|head|body|script|iframe|hta:|meta)/i, 'a web page'],
  [
    /^(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*)*(?:<!doctype svg[^>]*>\s*)?<svg/i,
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
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 16)).toString('latin1');
  return BEGINNINGS.find(([begins]) => begins.test(start))?.[1];
}

/** What a text is that is more than a text: a page, a drawing, a script. */
export function scriptIn(text: string): string | undefined {
  const start = text.slice(0, 2_000).trimStart();
  return WRITTEN.find(([begins]) => begins.test(start))?.[1];
}
