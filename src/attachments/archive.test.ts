import { expect, test } from 'vitest';
import { packed } from '../authoring/problem-guide/attached-files.ts';
import { unpack } from './archive.ts';

const [PART, LISTED, END] = ['PK\x03\x04', 'PK\x01\x02', 'PK\x05\x06'];
const plain = Buffer.from(packed({ 'a.txt': 'Bees', 'b.txt': 'Hives' }));
const [second, start, end] = [plain.indexOf(PART, 4), plain.indexOf(LISTED), plain.lastIndexOf(END)];
const secondListed = plain.indexOf(LISTED, start + 4);
const names = (bytes: Buffer) => [...unpack(bytes).keys()];

test('the parts of an archive come in their order, in whatever order its list names them', () => {
  const list = [plain.subarray(secondListed, end), plain.subarray(start, secondListed)];
  expect(names(plain)).toEqual(['a.txt', 'b.txt']);
  expect(names(Buffer.concat([plain.subarray(0, start), ...list, plain.subarray(end)]))).toEqual(['a.txt', 'b.txt']);
});

test('a list that is not that of the parts is refused', () => {
  const changed = (change: (copy: Buffer) => void) => () => {
    const copy = Buffer.from(plain);
    change(copy);
    return unpack(copy);
  };
  expect(changed((copy) => copy.write('bees', secondListed))).toThrow('its list of contents is wrong');
  expect(changed((copy) => copy.writeUInt16LE(1, end + 10))).toThrow('its list of contents is wrong');
  expect(changed((copy) => copy.writeUInt16LE(5_001, end + 10))).toThrow('more than 5,000 parts');
  expect(changed((copy) => copy.write('X', 30))).toThrow('its part a.txt is damaged');
});

test('between two parts of an archive stands no more than the length and the sum of the first', () => {
  const parted = (bytes: number) => {
    const list = Buffer.from(plain.subarray(start));
    const at = secondListed - start + 42;
    list.writeUInt32LE(list.readUInt32LE(at) + bytes, at);
    list.writeUInt32LE(start + bytes, end - start + 16);
    return Buffer.concat([plain.subarray(0, second), Buffer.alloc(bytes), plain.subarray(second, start), list]);
  };
  expect(names(parted(24))).toEqual(['a.txt', 'b.txt']);
  expect(() => names(parted(25))).toThrow('there is something between its parts');
});
