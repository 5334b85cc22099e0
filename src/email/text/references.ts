import { linkAddress } from '../../documents/link-address.ts';

/**
 * The addresses of a plain text. Each has a number, which stands after the words that lead to it, and each is written out
 * below the block that names it first: near enough to be found, and out of the way of whoever reads on.
 */
export class References {
  private readonly numbers = new Map<string, number>();
  private waiting: [number, string][] = [];

  /**
   * What stands after the words of a link: a space and its number.
   *
   * @param address the address of the link
   * @param words its words
   * @returns nothing where the words are the address, or where the address is none that may be opened
   */
  mark(address: string, words: string): string {
    const target = linkAddress(address);
    if (target === undefined || saysItself(target, words)) return '';
    let number = this.numbers.get(target);
    if (number === undefined) {
      number = this.numbers.size + 1;
      this.numbers.set(target, number);
      this.waiting.push([number, target]);
    }
    return `\u00A0[${number}]`;
  }

  /** The addresses that have not been written out yet, a line each. */
  take(): string[] {
    const lines = this.waiting.map(([number, address]) => `[${number}] ${address}`);
    this.waiting = [];
    return lines;
  }
}

const saysItself = (address: string, words: string): boolean =>
  linkAddress(words.trim()) === address ||
  [address.replace(/\/$/, ''), address.replace(/^(?:mailto|tel):/, '')].includes(words.trim());
