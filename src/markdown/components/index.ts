/** The components that content may use, named once. */
import type { Component } from '../component.ts';
import { callout } from './callout.ts';
import { downloads } from './downloads.ts';
import { figure } from './figure.ts';
import { quote } from './quote.ts';
import { steps } from './steps.ts';
import { timeline } from './timeline.ts';
import { video } from './video.ts';

export const components: ReadonlyMap<string, Component> = new Map(
  [callout, downloads, figure, quote, steps, timeline, video].map((component) => [component.name, component]),
);
