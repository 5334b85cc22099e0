/**
 * What begins each sentence of a new text that is there to be written over. `npm run new` puts it in, and the check looks
 * for what is left of it.
 */
export const WRITE_HERE = 'Write here:';
