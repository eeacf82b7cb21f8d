/** What readers report: the fields of the issue forms in .github/ISSUE_TEMPLATE, filled with what they looked at. */
export type Report =
  | {
      form: 'correct-a-fact';
      /** Id of the model or license; absent where the report is about none in particular. */
      record?: string;
      name?: string;
      claim?: string;
      /** What the record says now, and the pages it names for it. */
      current?: string;
      sources?: readonly string[];
    }
  | { form: 'dispute-a-verdict'; name: string; criterion: string; current?: string; link: string }
  | { form: 'add-a-model'; name?: string };

/** A report as the form's fields, by their ids; `release` is the day of the data the reader saw. */
export function reportFields(report: Report, release: string | null): Record<string, string> {
  const seen = { release: release ?? '' };
  switch (report.form) {
    case 'correct-a-fact': {
      const { record = '', name = record, claim = '', current = '', sources = [] } = report;
      const title = record === '' ? '' : `${name}: ${claim}`;
      return withoutEmpty({ title, record, claim, current, sources: sources.join('\n'), ...seen });
    }
    case 'dispute-a-verdict': {
      const { name, criterion, current = '', link } = report;
      return withoutEmpty({ title: `${name}: ${criterion}`, link, criterion, current, ...seen });
    }
    case 'add-a-model':
      return withoutEmpty({ name: report.name ?? '' });
  }
}

/** Of those fields the ones that name what the report is about. */
export function nameFields(report: Report): Record<string, string> {
  const { record, claim, name, link, criterion } = reportFields(report, null);
  return withoutEmpty({ record, claim, name, link, criterion });
}

function withoutEmpty(fields: Record<string, string | undefined>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, value = '']) => (value === '' ? [] : [[name, value]])),
  );
}
