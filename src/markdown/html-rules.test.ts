import { h } from 'hastscript';
import { expect, test } from 'vitest';
import { htmlRule } from './html-rules.ts';

test('the alignment of a cell becomes a class, because the security policy blocks styles', () => {
  expect(htmlRule(h('td', { style: 'text-align: right' }, 'a'))).toEqual(h('td', { className: ['align-right'] }, 'a'));
  expect(htmlRule(h('td', { align: 'center' }, 'a'))).toEqual(h('td', { className: ['align-center'] }, 'a'));
  expect(htmlRule(h('td', 'a'))).toBeUndefined();
});

test('a header cell says of what it is the header, and an empty one is none', () => {
  expect(htmlRule(h('th', 'a'))).toEqual(h('th', { scope: 'col' }, 'a'));
  expect(htmlRule(h('th'))).toEqual(h('td'));
  expect(htmlRule(h('th', { scope: 'col' }, 'a'))).toBeUndefined();
});

test('a tick-box is a sign that prints', () => {
  expect(htmlRule(h('input', { type: 'checkbox', checked: true, disabled: true }))).toEqual(
    h('span', { className: ['tick-box', 'tick-box-done'] }, '☑'),
  );
  expect(htmlRule(h('input', { type: 'checkbox' }))).toEqual(h('span', { className: ['tick-box'] }, '☐'));
});

test('code can be scrolled by keyboard, and is looked at once', () => {
  expect(htmlRule(h('pre', h('code', 'a')))).toEqual(h('pre', { tabIndex: 0 }, h('code', 'a')));
  expect(htmlRule(h('pre', { tabIndex: 0 }, h('code', 'a')))).toBeUndefined();
});

test('everything else stays', () => {
  expect(htmlRule(h('p', 'a'))).toBeUndefined();
});
