import type { z } from 'zod';
import { nearest } from '../content-model/nearest.ts';
import { problem, type Place, type Problem } from '../content-model/problem.ts';
import type { Component } from './component.ts';

/** Mistakes in the attributes of a component, in an editor's words. */
export function attributeProblems(
  component: Component,
  issue: z.core.$ZodIssue,
  written: Record<string, unknown>,
  place: Place,
): Problem[] {
  const { name } = component;
  const known = Object.keys(component.attributes.shape);
  const attribute = String(issue.path[0] ?? '');
  const found = (what: string, remedy: string) => problem('component-attribute', place, { name, what, remedy });
  const example = `Write it so: ${component.example.split('\n')[0]}`;
  if (issue.code === 'unrecognized_keys') {
    const all = known.length > 0 ? `It takes: ${known.join(', ')}.` : 'It takes no attributes.';
    return issue.keys.map((key) => {
      const near = nearest(key, known);
      return found(`there is no attribute "${key}".`, near ? `Did you mean "${near}"?` : all);
    });
  }
  if (written[attribute] === undefined) return [found(`"${attribute}" is missing.`, example)];
  if (issue.code === 'invalid_value')
    return [
      found(`"${attribute}" cannot be "${String(written[attribute])}".`, `It may be ${issue.values.join(', ')}.`),
    ];
  return [found(`"${attribute}" is empty.`, example)];
}
