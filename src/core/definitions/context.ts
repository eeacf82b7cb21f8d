import { answerFor, type Answer } from '../license.ts';
import { licenseIds } from '../license-expression.ts';
import { askLicense, type LicenseQuestion } from '../license-questions.ts';
import { termsAgainst, type LicenseTerm } from '../license-terms.ts';
import type { Dataset, Licenses, Model } from '../model.ts';

/** What a license field of the data answers to one question. */
export type LicenseReading = {
  answer: Answer;
  /** The terms that speak against a "yes", or that nobody has read. */
  terms: readonly LicenseTerm[];
  /** Nobody has read the text of a license it names. */
  unread: boolean;
};

/** What a definition may look at beside the model itself. Make one per dataset: it remembers what it has read. */
export type Context = {
  licenses: Licenses;
  /** For base models. */
  models: ReadonlyMap<string, Model>;
  readings: Map<string, Partial<Record<LicenseQuestion, LicenseReading>>>;
};

/** The context of a dataset; `models` are those that a `basedOn` may point to. */
export function makeContext({
  licenses,
  models = [],
}: {
  licenses: Dataset['licenses'] | Licenses;
  models?: readonly Model[];
}): Context {
  return {
    licenses: Array.isArray(licenses)
      ? new Map(licenses.map((license) => [license.id, license]))
      : (licenses as Licenses),
    models: new Map(models.map((model) => [model.id, model])),
    readings: new Map(),
  };
}

const NO_LICENSE: LicenseReading = { answer: 'unknown', terms: [], unread: false };

/** Answers a question about a license field: null and uncatalogued licenses are `unknown`. Remembered in the context. */
export function readLicense(
  field: string | null,
  question: LicenseQuestion,
  context: Context,
): LicenseReading {
  if (field === null) return NO_LICENSE;
  let readings = context.readings.get(field);
  if (readings === undefined) context.readings.set(field, (readings = {}));
  return (readings[question] ??= toReading(field, question, context.licenses));
}

function toReading(field: string, question: LicenseQuestion, licenses: Licenses): LicenseReading {
  const answer = answerFor(field, licenses, (license) => askLicense(license, question));
  const named = licenseIds(field).flatMap((id) => licenses.get(id) ?? []);
  return {
    answer,
    terms: answer === 'yes' ? [] : named.flatMap((license) => termsAgainst(license, question)),
    unread: named.some((license) => !license.verified && license.category !== 'none'),
  };
}
