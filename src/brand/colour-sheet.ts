/** The colours of the brand on one sheet, and as custom properties of CSS. */
import { colours, coloursOnInk, meanings } from './colours.ts';
import { outline } from './outline.ts';

const WIDTH = 800;
const ROW = 96;

/** Draws a swatch of each colour with its name, its value and what it stands for, as SVG with the words as shapes. */
export function colourSheet(): string {
  const rows = meanings.map(({ colour, name, meaning }, i) => {
    const top = i * ROW + 12;
    const words = (text: string, size: number, x: number, y: number) =>
      `<path fill="${colours.ink}" d="${outline(text, size, x, y).d}"/>`;
    return (
      `<rect x="12" y="${top}" width="160" height="${ROW - 12}" fill="${colours[colour]}" stroke="${colours.ink}" stroke-width="3"/>` +
      words(name, 28, 196, top + 36) +
      words(`${colours[colour]}   ${meaning}`, 20, 196, top + 66)
    );
  });
  const height = meanings.length * ROW + 12;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}"><rect width="${WIDTH}" height="${height}" fill="${colours.card}"/>${rows.join('')}</svg>\n`;
}

/** The colours as custom properties, for whoever builds a page beside this site. */
export function colourStyles(): string {
  const list = (values: Record<string, string>) =>
    Object.entries(values)
      .map(([name, value]) => `  --wla-${name}: ${value};\n`)
      .join('');
  const notes = meanings.map(({ colour, meaning }) => ` * --wla-${colour}: ${meaning}\n`).join('');
  return `/* The colours of the brand. What each stands for:\n${notes} */\n:root {\n${list(colours)}}\n\n/* On a dark ground. */\n.on-dark {\n${list(coloursOnInk)}}\n`;
}
