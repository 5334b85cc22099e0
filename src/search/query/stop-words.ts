/** Words that join others. They stand on every page, so that finding them says nothing. */
const GLUE = new Set(
  `a an and are as at be been being but by can could did do does doing for from had has have having he her hers him his
  i if im in into is it its ive may me might mine must my of off on or our ours shall she should so than that thats the
  their theirs them then there theres these they this those to up was we were will with would you your youre yours
  am any dont isnt cant let lets no not yes s t re ve ll d m o y how however what whats whatever when whenever where wheres whether which while who whom whos whose why v vs versus`.split(
    /\s+/,
  ),
);

/** Words with which people ask. Where nothing else is asked, they are looked for after all ("about us"). */
const ASKING = new Set(
  `about after again all also another anybody anyone anything around because before best between both cannot each either else ever every example explain find finding gave get gets getting give given gives go goes going got here hello hi just kind kinds know like look looking many maybe mean meaning means meant more most much need needed needs neither now one only other others out over per please possible put really regarding same say see show simply some somebody someone something sort still such sure take tell thank thanks thing things through too try under us use used using very via want wanted wants way ways wish without wondering able`.split(
    /\s+/,
  ),
);

/** Words that only press a question: "does it actually work" asks whether it works. */
const FILLERS = new Set(
  `actually anyway basically currently even exactly genuinely honestly just literally maybe please quickly quite really
  simply`.split(/\s+/),
);
/** So long a question may be a title, of which no word is left out. */
const TITLE_LIKE = 9;

/** The words of a question without those that only press it, where others are left. */
export function withoutFillers(words: readonly string[]): string[] {
  const left = words.filter((word) => !FILLERS.has(word));
  return left.length > 1 && words.length < TITLE_LIKE ? left : [...words];
}

export type StopKind = 'glue' | 'asking';

/** Whether a word says nothing of what is looked for, and how little. */
export function stopKind(word: string): StopKind | undefined {
  return GLUE.has(word) ? 'glue' : ASKING.has(word) ? 'asking' : undefined;
}
