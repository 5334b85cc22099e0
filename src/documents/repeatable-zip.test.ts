import { execFileSync } from 'node:child_process';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { repeatableZip } from './repeatable-zip.ts';

const files = { 'a.txt': strToU8('bees '.repeat(99)), 'b/c é.txt': strToU8('honey') };
const DAY = '2026-11-16';

test('what goes in comes out', () => {
  const out = unzipSync(repeatableZip(files, DAY));
  expect(Object.entries(out).map(([name, bytes]) => [name, strFromU8(bytes)])).toEqual([
    ['a.txt', 'bees '.repeat(99)],
    ['b/c é.txt', 'honey'],
  ]);
});

test('the order in which the files are given does not matter', () => {
  const turned = Object.fromEntries(Object.entries(files).reverse());
  expect(repeatableZip(turned, DAY)).toEqual(repeatableZip(files, DAY));
});

test('names with accents are read as such by unzip, and everybody may read the files', () => {
  const zip = Buffer.from(repeatableZip(files, DAY));
  for (const name of Object.keys(files)) {
    const at = zip.lastIndexOf(name) - 46;
    expect(zip.toString('latin1', at, at + 4)).toBe('PK\x01\x02');
    expect({ system: zip[at + 5], mode: (zip.readUInt32LE(at + 38) >>> 16).toString(8) }, name).toEqual({
      system: 3,
      mode: '100644',
    });
    expect((zip.readUInt16LE(at + 8) & 0x0800) !== 0, name).toBe(name.includes('é'));
  }
});

test('another day gives other bytes', () => {
  expect(repeatableZip(files, '2026-11-17')).not.toEqual(repeatableZip(files, DAY));
});

// On the last of these days, clocks in Santiago went from midnight to one.
test.each([DAY, '2026-07-01', '2026-09-06'])('the time zone of the machine does not matter on %s', (day) => {
  const here = Buffer.from(repeatableZip({ 'bees.txt': strToU8('Bees') }, day)).toString('base64');
  for (const zone of ['America/Santiago', 'Pacific/Kiritimati', 'UTC']) {
    expect(zipInZone(zone, day), zone).toBe(here);
  }
});

function zipInZone(zone: string, day: string): string {
  const module = JSON.stringify(new URL('./repeatable-zip.ts', import.meta.url).href);
  const script = `
    import { repeatableZip } from ${module};
    const zip = repeatableZip({ 'bees.txt': Buffer.from('Bees') }, ${JSON.stringify(day)});
    process.stdout.write(Buffer.from(zip).toString('base64'));`;
  return execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
    env: { ...process.env, TZ: zone },
    encoding: 'utf8',
  });
}
