import { formerAddresses } from '../content-model/former-addresses.ts';
import type { SurveyedEntry } from './survey.ts';

/** The addresses that an entry had under its former names, and where they lead now; its fields may be right or wrong. */
export const movesOf = ({ collection, name, value }: SurveyedEntry): { from: string; to: string }[] =>
  formerAddresses(collection, name, (value as { formerly?: unknown } | null | undefined)?.formerly);
