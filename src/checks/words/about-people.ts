/** A phrase about people that hurts or leaves out, and what to write instead. */
export interface Phrase {
  pattern: RegExp;
  instead: readonly string[];
}

/** Where "the disabled" ends as a name for people: "the disabled toilet" is none. */
const ALONE =
  '(?=[.,;:!?)]|$|\\s+(?:and|or|are|were|have|had|in|at|on|who|can|could|may|must|should|will|do|did|to|with|need|get|got|find|face|met|say|said|live|work|want)\\b)';
const group = (word: string, instead: string): Phrase => ({
  pattern: new RegExp(`\\bthe ${word}\\b${ALONE}`, 'gi'),
  instead: [instead],
});

/**
 * Phrases that the list of retext-equality lacks: a hyphen that it does not see through, and the terms that the
 * government's guidance "Inclusive language: words to use and avoid when writing about disability" asks us to leave.
 */
export const phrases: readonly Phrase[] = [
  { pattern: /\bwheelchair-bound\b/gi, instead: ['who uses a wheelchair'] },
  {
    pattern: /\bconfined to (?:a|his|her|their) wheelchair\b/gi,
    instead: ['uses a wheelchair'],
  },
  {
    pattern:
      /\bsuffer(?:s|ed|ing)? from(?= (?:dyslexia|dyspraxia|autism|ADHD|epilepsy|anxiety|depression|a disability))/gi,
    instead: ['has', 'lives with'],
  },
  group('disabled', 'disabled people'),
  group('handicapped', 'disabled people'),
  group('elderly', 'older people'),
  group('blind', 'blind people'),
  group('deaf', 'deaf people'),
];
