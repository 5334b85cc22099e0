/** How questions are put to a person. The conversation itself is in `ask.ts`; tests answer it from a list. */
import { autocomplete, cancel, intro, isCancel, log, multiselect, outro, select, text } from '@clack/prompts';

/** Thrown where the person stops: Ctrl+C or Escape. */
export class Cancelled extends Error {
  override name = 'Cancelled';
}

/** Something to choose. */
export interface Choice {
  value: string;
  label: string;
  hint?: string;
}

export interface TextQuestion {
  message: string;
  /** An example, shown until something is typed. */
  example?: string;
  /** An answer to start from. */
  initial?: string;
  /** What is wrong with an answer, in a sentence or two; undefined where nothing is. */
  fault: (answer: string) => string | undefined;
}

/** Ways to ask. Each throws `Cancelled` where the person stops. */
export interface Prompts {
  begin: (title: string) => void;
  say: (words: string) => void;
  end: (words: string) => void;
  stopped: (words: string) => void;
  text: (question: TextQuestion) => Promise<string>;
  choose: (message: string, choices: readonly Choice[], initial?: string) => Promise<string>;
  chooseMany: (message: string, choices: readonly Choice[], atLeastOne: boolean) => Promise<string[]>;
}

/** So many choices can be seen at once; a longer list is searched by typing. */
const AT_ONCE = 12;

/** Questions in the terminal. */
export const terminalPrompts: Prompts = {
  begin: (title) => intro(title),
  say: (words) => log.warn(words),
  end: (words) => outro(words),
  stopped: (words) => cancel(words),
  text: async ({ message, example, initial, fault }) =>
    (
      answered(
        await text({
          message,
          ...(example === undefined ? {} : { placeholder: example }),
          ...(initial === undefined ? {} : { initialValue: initial }),
          validate: (answer) => fault((answer ?? '').trim()),
        }),
      ) ?? ''
    ).trim(),
  choose: async (message, choices, initial) => {
    const question = {
      message,
      options: [...choices],
      maxItems: AT_ONCE,
      ...(initial === undefined ? {} : { initialValue: initial }),
    };
    return answered(await (choices.length > AT_ONCE ? autocomplete(question) : select(question)));
  },
  chooseMany: async (message, choices, required) =>
    answered(await multiselect({ message, options: [...choices], maxItems: AT_ONCE, required })),
};

function answered<Answer>(answer: Answer): Exclude<Answer, symbol> {
  if (isCancel(answer)) throw new Cancelled();
  return answer as Exclude<Answer, symbol>;
}
