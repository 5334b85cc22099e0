/**
 * The filters. Every value stands in the page from the start, as a link; here each gets the address of the question with
 * it, and how much it holds. The links stay the same elements, so that the keyboard stays where it is.
 */
import { FACETS, type Answer, type Facet, type Question } from '../answer.ts';
import { addressWith, type Values } from './question-address.ts';

/** The values of the filters, as they stand in the page. */
export function valuesIn(panel: HTMLElement): Values {
  const of = (facet: Facet) => choicesOf(panel, facet).map(({ dataset }) => dataset['value'] ?? '');
  return {
    type: of('type').filter(Boolean),
    network: of('network').filter(Boolean),
    audience: of('audience').filter(Boolean),
  };
}

/** Shows the filters that would leave something, and those that are set. */
export function showFilters(panel: HTMLElement, question: Question, counts: Answer['counts']): void {
  let useful = 0;
  for (const facet of FACETS) {
    const chosen = question[facet] ?? '';
    let offered = 0;
    for (const choice of choicesOf(panel, facet)) {
      const value = choice.dataset['value'] ?? '';
      const count = value ? (counts[facet][value] ?? 0) : undefined;
      const isChosen = value === chosen;
      choice.hidden = count === 0 && !isChosen;
      if (value && !choice.hidden) offered += 1;
      const link = choice.querySelector('a');
      if (link) {
        link.href = addressWith(question, facet, value);
        if (isChosen) link.setAttribute('aria-current', 'true');
        else link.removeAttribute('aria-current');
      }
      const number = choice.querySelector('span');
      if (number && count !== undefined) number.textContent = ` (${count})`;
    }
    // One value alone is no choice.
    const group = panel.querySelector<HTMLElement>(`[data-facet="${facet}"]`);
    if (group) group.hidden = offered < 2 && !chosen;
    if (group && !group.hidden) useful += 1;
  }
  panel.hidden = useful === 0;
}

const choicesOf = (panel: HTMLElement, facet: Facet) => [
  ...panel.querySelectorAll<HTMLLIElement>(`[data-facet="${facet}"] li[data-value]`),
];
