/** Measures and colours as Office Open XML (ECMA-376) and docx take them. */

/** Millimetres as twips (twentieths of a point), in which text is spaced. */
export const twips = (millimetres: number): number => Math.round((millimetres / 25.4) * 1440);

/** Millimetres as the pixels in which docx takes the size of a picture: 96 to an inch. */
export const pixels = (millimetres: number): number => (millimetres / 25.4) * 96;

/** Millimetres as English metric units, in which drawings are placed. */
export const emus = (millimetres: number): number => Math.round(millimetres * 36_000);

/** Points as half points, in which text is sized. */
export const halfPoints = (points: number): number => Math.round(points * 2);

/** A colour such as `#ffcf4d` without its sign. */
export const hex = (colour: string): string => colour.replace('#', '');
