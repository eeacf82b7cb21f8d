import { labelOf } from '#core/model/model.ts';
import type { ModelRecord } from '#core/model/record.ts';
import { ExternalLink } from '#parts/ExternalLink.tsx';
import { ReportLink } from '#parts/ReportLink.tsx';
import { formatBillions, readingDate } from '#words/format.ts';
import { formatPower } from '#words/powers.ts';
import { GATING_LABELS } from '#words/labels.ts';
import styles from './ModelPage.module.css';

const LINK_LABELS = {
  homepage: 'Homepage',
  repository: 'Repository',
  weights: 'Weights',
  paper: 'Paper',
} as const;

/** What the model is. Unknown is written out, never left blank. */
export function ModelFacts({ record: { model, producerName } }: { record: ModelRecord }) {
  const { total, active } = model.parameters;
  const rows: [string, React.ReactNode][] = [
    ['Producer', producerName],
    ['Released', model.released === null ? 'unknown' : readingDate(model.released)],
    [
      'Size',
      total === null
        ? 'unknown'
        : `${formatBillions(total)} parameters${active === null ? '' : `, ${formatBillions(active)} active`}`,
    ],
    [
      'Modality',
      `${model.modality} (${model.inputs.join(', ') || 'unknown'} → ${model.outputs.join(', ') || 'unknown'})`,
    ],
    ['Stage', model.stage],
    ['Access to the weights', GATING_LABELS[model.gating]],
    [
      'Training compute',
      model.trainingFlop ? `about ${formatPower(model.trainingFlop.value)} FLOP, by estimate` : 'unknown',
    ],
    [
      'Links',
      Object.entries(LINK_LABELS).flatMap(([key, label], at) => {
        const url = model.links[key as keyof typeof LINK_LABELS];
        return url
          ? [
              at > 0 ? ' · ' : '',
              <ExternalLink key={key} href={url}>
                {label}
              </ExternalLink>,
            ]
          : [];
      }),
    ],
  ];
  return (
    <section aria-labelledby="facts">
      <h2 id="facts">The model</h2>
      <dl className={styles.facts}>
        {rows.map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <ReportLink
        report={{ form: 'correct-a-fact', record: model.id, name: labelOf(model), claim: 'The model' }}
      >
        Report a mistake about these facts
      </ReportLink>
    </section>
  );
}
