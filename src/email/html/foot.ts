import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { howToStop } from '../how-to-stop.ts';
import type { Sender } from '../letter.ts';
import * as look from './look.ts';

/** Who sends the letter, why one gets it, and how to stop it. */
export function foot(sender: Sender): Element[] {
  const { name, tagline, postal, email, privacy } = sender;
  const { why, stop } = howToStop(sender);
  const link = (href: string, words: string) => h('a', { href, style: look.inkLink }, words);
  const line = (...parts: (ElementContent | string)[]) => h('p', { style: look.smallParagraph }, parts);
  return [
    line(h('strong', name), h('br'), tagline),
    ...(postal ? [line(postal)] : []),
    ...(email ? [line(link(`mailto:${email}`, email))] : []),
    line(why, ' ', typeof stop === 'string' ? stop : link(stop.address, stop.words)),
    line(link(privacy, 'How we look after what we know of you')),
  ];
}
