import { expect, test } from 'vitest';
import { pictureNames } from './picture-names.ts';

test('a picture is called as its file is, in plain letters', () => {
  expect([...pictureNames(['newsletters/Café & Bees.JPG', 'newsletters/日本.png']).values()]).toEqual([
    'cafe-bees',
    'picture',
  ]);
});

test('two files of one name are told apart', () => {
  expect([...pictureNames(['a/hive.jpg', 'b/hive.png', 'c/hive-2.jpg']).values()]).toEqual([
    'hive',
    'hive-2',
    'hive-2-2',
  ]);
});
