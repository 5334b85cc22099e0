import type { Sender } from './letter.ts';
import { unsubscribeTarget } from '../content-model/unsubscribe-target.ts';

/** Why somebody gets a letter, and how they stop it: with a link where a provider gives one, and by a reply where none does. */
export function howToStop({ unsubscribe }: Sender): {
  why: string;
  stop: string | { words: string; address: string };
} {
  const target = unsubscribeTarget(unsubscribe);
  return {
    why: 'You get this letter because you asked for it, or because somebody passed it on to you.',
    stop: target ? { words: 'Stop these emails', address: target } : 'To stop this letter, reply to it and say so.',
  };
}
