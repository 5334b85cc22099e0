import { catalogue } from '../../content-model/problem-catalogue.ts';
import { problem } from '../../content-model/problem.ts';
import { offeredFiles } from '../looked-into.ts';
import type { Rule } from '../rule.ts';
import type { Survey } from '../survey.ts';

/** Files that ship as they are can be opened by everybody without harm. */
export const attachments: Rule = {
  name: 'files to download are what they say and do no harm',
  run: (survey) => found(survey, 'error'),
};

/** Files that ship as they are can be read with a screen reader, and give away nobody's name. */
export const attachmentsForEverybody: Rule = {
  name: 'files to download are for everybody, and name nobody',
  run: (survey) => found(survey, 'warning'),
};

const found = async (survey: Survey, severity: 'error' | 'warning') =>
  (await offeredFiles(survey)).flatMap(({ src, place, findings }) =>
    findings
      .filter(({ id }) => catalogue[id].severity === severity)
      .map(({ id, what }) => problem(id, place(), { src, what })),
  );
