/** The reporters, by the names that the command gives them. */
import { githubReport } from './github.ts';
import { jsonReport } from './json.ts';
import { markdownReport } from './markdown.ts';
import type { Reporter } from './report.ts';
import { terminalReport } from './terminal.ts';

export const reporterNames = ['terminal', 'github', 'json', 'markdown'] as const;
export type ReporterName = (typeof reporterNames)[number];

export const reporters: Record<ReporterName, Reporter> = {
  terminal: (report) => terminalReport(report),
  github: githubReport,
  json: jsonReport,
  markdown: markdownReport,
};
