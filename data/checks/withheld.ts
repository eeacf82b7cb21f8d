import { statementsOf } from '../read/claims.ts';
import type { DataFiles } from '../read/files.ts';

/** Nothing is called withheld that nobody looked for: the pages looked at are named, with the day. */
export function withheldProblems({ models }: DataFiles): string[] {
  return models
    .filter(({ tier }) => tier === 'curated')
    .flatMap((model) =>
      statementsOf(model)
        .filter(
          ({ claim: { status, evidence } }) =>
            status === 'withheld' && !evidence.some(({ checked }) => checked !== undefined),
        )
        .map(
          ({ path }) =>
            `data/models/${model.id}.json → ${path}.status: type "unknown" if nobody has looked, or add to evidence the pages looked at, with "checked" and "shows"`,
        ),
    );
}
