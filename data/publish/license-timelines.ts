import { labelOf, type Model } from '#core/model/model.ts';
import { areWeightsKept } from '#core/model/status.ts';
import { licenseName, type LicenseName } from './license-name.ts';

/** A time in which models of a family came out on the same terms. */
type LicenseStep = {
  /** The license of the weights; null where they are not published. */
  license: string | null;
  /** When the first and the last of these models came out, as precisely as is known. */
  from: string;
  to: string;
  models: { id: string; label: string }[];
};

/** The licenses under which the models of a family came out, one after the other. */
export type LicenseTimeline = {
  family: string;
  steps: LicenseStep[];
  /** How many of its models are left out, because their day or their license is not known. */
  leftOut: number;
};

/** The timelines, and by their ids the names of all licenses, which the page of changes speaks of. */
export type LicenseTimelines = { families: LicenseTimeline[]; licenses: LicenseName[] };

/** The families whose models did not all come out on the same terms, by name. */
export function licenseTimelines(
  models: readonly Model[],
  licenses: readonly LicenseName[] = [],
): LicenseTimelines {
  const families = [...new Set(models.map(({ family }) => family))]
    .map((family) =>
      timelineOf(
        family,
        models.filter((model) => model.family === family),
      ),
    )
    .filter(({ steps }) => steps.length > 1)
    .toSorted((a, b) => a.family.localeCompare(b.family, 'en'));
  return { families, licenses: licenses.map(licenseName) };
}

function timelineOf(family: string, members: readonly Model[]): LicenseTimeline {
  const dated = members.flatMap((model) => {
    const { released } = model;
    const license = areWeightsKept(model) ? null : model.components.finalWeights.license;
    return released === null || (license === null && !areWeightsKept(model))
      ? []
      : [{ released, license, id: model.id, label: labelOf(model) }];
  });
  const steps: LicenseStep[] = [];
  for (const { released, license, id, label } of dated.toSorted(
    (a, b) => a.released.localeCompare(b.released) || (a.license ?? '').localeCompare(b.license ?? '', 'en'),
  )) {
    const last = steps.at(-1);
    if (last !== undefined && last.license === license) {
      last.models.push({ id, label });
      last.to = released;
    } else steps.push({ license, from: released, to: released, models: [{ id, label }] });
  }
  return { family, steps, leftOut: members.length - dated.length };
}
