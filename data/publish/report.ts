import { COMPONENT_IDS } from '#core/model/components.ts';
import { coverage, type Claim, type Dataset, type Model } from '#core/model/model.ts';
import { BASES, STATUSES, TIERS, type Tier } from '#core/model/vocabulary.ts';

/**
 * What the dataset knows and how it knows it, as Markdown: claims by component and basis per tier, then every
 * model with its share of checked claims. It is committed, so that a change of facts shows in the diff.
 */
export function datasetReport({
  release,
  models,
  licenses,
}: Pick<Dataset, 'release' | 'models' | 'licenses'>): string {
  const unread = licenses.filter((license) => !license.verified).map((license) => license.id);
  return [
    `# Dataset report, data release of ${release.date}`,
    'Written by data/generated.test.ts. Do not edit; run `npx vitest run data/generated.test.ts -u`.',
    ...TIERS.map((tier) => tierSection(tier, models)).filter((section) => section !== ''),
    '## Licenses',
    `${licenses.length} in the catalog; the text of ${unread.length} was not read: ${unread.join(', ')}.`,
    '## Models, oldest check first',
    table(
      ['model', 'tier', 'checked', 'oldest check', 'data information'],
      models.toSorted(byOldest).map(modelRow),
    ),
    '',
  ].join('\n\n');
}

function tierSection(tier: Tier, models: Model[]): string {
  const members = models.filter((model) => model.tier === tier);
  if (members.length === 0) return '';
  const rows = COMPONENT_IDS.map((id) =>
    row(
      id,
      members.map((model) => model.components[id]),
    ),
  );
  const all = row(
    'all',
    members.flatMap((model) => COMPONENT_IDS.map((id) => model.components[id])),
  );
  const head = ['component', ...STATUSES, ...BASES, 'license known'];
  return `## ${members.length} ${tier} models: claims by component\n\n${table(head, [...rows, all])}`;
}

/** Claims by status, then those that are not `unknown` by basis, then how many name a license. */
function row(name: string, claims: Claim[]): string[] {
  const known = claims.filter((claim) => claim.status !== 'unknown');
  return [
    name,
    ...STATUSES.map((status) => String(claims.filter((claim) => claim.status === status).length)),
    ...BASES.map((basis) => String(known.filter((claim) => claim.basis === basis).length)),
    String(claims.filter((claim) => claim.license !== null).length),
  ];
}

function modelRow(model: Model): string[] {
  const { checked, total, oldest } = coverage(model);
  const { information } = model.data;
  const facts =
    information === null ? [] : Object.values(information).filter((fact) => fact.basis !== 'unchecked');
  return [
    model.id,
    model.tier,
    `${checked}/${total}`,
    oldest ?? '–',
    information === null ? '–' : `${facts.length}/7`,
  ];
}

function byOldest(a: Model, b: Model): number {
  const day = (model: Model) => coverage(model).oldest ?? '0';
  return day(a).localeCompare(day(b)) || (a.id < b.id ? -1 : 1);
}

function table(head: string[], rows: string[][]): string {
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
