/** Fills in the form for editors as a person does: field by field, by what each field is called. */
import type { Locator, Page } from 'playwright-core';

/** What to put into the fields of an entry, by their names: texts, words to choose, groups, lists of any of these. */
export interface Answers {
  [field: string]: Answer;
}
export type Answer = string | number | boolean | Answers | readonly Answer[];

/** A text that was typed, and where. */
interface Typed {
  input: Locator;
  text: string;
}

/** Fills in fields, and those within them. */
export async function fill(page: Page, answers: Answers): Promise<void> {
  const typed: Typed[] = [];
  await fillGroup(page, answers, '', typed);
  // The form draws its fields once more soon after it opens, which may take away what was typed first.
  const wrong = async () => {
    const found = await Promise.all(typed.map(async ({ input, text }) => (await input.inputValue()) !== text));
    return typed.filter((_, place) => found[place]);
  };
  await untilHeld(
    page,
    'the texts',
    async () => {
      for (const { input, text } of await wrong()) await input.fill(text);
    },
    async () => (await wrong()).length === 0,
  );
}

async function fillGroup(page: Page, answers: Answers, above: string, typed: Typed[]): Promise<void> {
  for (const [name, answer] of Object.entries(answers)) await fillField(page, `${above}${name}`, answer, typed);
}

async function fillField(page: Page, path: string, answer: Answer, typed: Typed[]): Promise<void> {
  const field = page.locator(`section.field[data-key-path="${path}"]`);
  await field.waitFor();
  const type = await field.getAttribute('data-field-type');
  const write = async (input: Locator) => {
    await input.fill(String(answer));
    typed.push({ input, text: String(answer) });
  };
  switch (type) {
    case 'string':
    case 'number':
      await write(field.locator('input').first());
      break;
    case 'text':
      await write(field.locator('textarea'));
      break;
    case 'datetime':
      await write(field.locator('input[type="date"]'));
      break;
    case 'boolean':
      await field.getByRole('switch').click();
      break;
    case 'select':
      for (const word of [answer].flat()) await tick(field, String(word));
      break;
    case 'relation':
      for (const word of [answer].flat()) await choose(page, field, String(word));
      break;
    case 'object': {
      const add = field.getByRole('checkbox').first();
      if ((await add.count()) > 0 && (await add.getAttribute('aria-checked')) === 'false') await add.click();
      await fillGroup(page, answer as Answers, `${path}.`, typed);
      break;
    }
    case 'list':
      for (const [place, item] of (answer as readonly Answer[]).entries()) {
        await field.getByRole('button', { name: /^Add/ }).last().click();
        if (typeof item === 'object') await fillGroup(page, item as Answers, `${path}.${place}.`, typed);
        else await fillField(page, `${path}.${place}`, item, typed);
      }
      break;
    default:
      throw new Error(`The test does not know how to fill in "${path}", which is a ${type}.`);
  }
}

/** Chooses an entry from a list that opens. */
async function choose(page: Page, field: Locator, words: string): Promise<void> {
  await untilHeld(
    page,
    words,
    async () => {
      await field.getByRole('combobox').first().click();
      await page.getByRole('option', { name: words }).first().click();
    },
    async () => (await field.innerText()).includes(words),
  );
}

async function tick(field: Locator, name: string): Promise<void> {
  const option = field.getByRole('checkbox', { name, exact: true }).or(field.getByRole('radio', { name, exact: true }));
  await untilHeld(
    field.page(),
    name,
    () => option.click(),
    async () => (await option.getAttribute('aria-checked')) === 'true',
  );
}

/** Does something as a person does, who looks whether the form took it: a click right after typing may be lost. */
async function untilHeld(page: Page, what: string, act: () => Promise<void>, isHeld: () => Promise<boolean>) {
  for (let tries = 0; tries < 5; tries += 1) {
    await act();
    await page.waitForTimeout(300);
    if (await isHeld()) return;
  }
  throw new Error(`The form does not take “${what}”.`);
}
