/**
 * The address that calls a number: its first run of digits, without what is written round it (RFC 3966).
 *
 * @example telephoneAddress('0300 123 4567 (option 2)') // 'tel:03001234567'
 */
export function telephoneAddress(printed: string): string {
  const number = /\+?\d[\d\s().-]*?(?=\s*\((?!0\))|[^\d\s().-]|$)/.exec(printed)?.[0] ?? '';
  return `tel:${number.replace(/\(0\)|[^+\d]/g, '')}`;
}
