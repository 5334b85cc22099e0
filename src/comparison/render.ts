import { safeJson } from '../reporters/json.ts';
import type { DiffReporter } from './command-options.ts';
import type { Comparison } from './comparison.ts';
import { markdownReport } from './markdown-report.ts';
import { textReport, type TextSettings } from './text-report.ts';

/** A comparison in the form that was asked for; it ends with a line feed. */
export function render(comparison: Comparison, settings: TextSettings & { reporter: DiffReporter }): string {
  switch (settings.reporter) {
    case 'json':
      return safeJson(comparison);
    case 'markdown':
      return markdownReport(comparison, settings.preview);
    case 'text':
      return textReport(comparison, settings);
  }
}
