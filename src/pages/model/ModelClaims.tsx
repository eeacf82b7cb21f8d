import { ClaimMark } from '#parts/ClaimMark.tsx';
import { ReadingMark } from '#parts/ReadingMark.tsx';
import { AXES, COMPONENTS } from '#core/model/components.ts';
import { labelOf, type Claim, type Licenses } from '#core/model/model.ts';
import { readAxis } from '#core/model/openness.ts';
import type { ModelRecord } from '#core/model/record.ts';
import { libraryOfRecord } from '#core/model/library.ts';
import { DATA_INFORMATION } from '#core/model/vocabulary.ts';
import { ClaimDetail } from '#parts/ClaimDetail.tsx';
import disclosure from '#ui/disclosure.module.css';
import { readingDate } from '#words/format.ts';
import { INFORMATION_LABELS } from '#words/data-information.ts';
import { AXIS_LABELS, COMPONENT_LABELS } from '#words/labels.ts';
import { licenseText } from '#words/license-labels.ts';
import styles from './ModelClaims.module.css';

/** Every component of the model with what is known about it, a line each; each claim opens to its evidence. */
export function ModelClaims({ record }: { record: ModelRecord }) {
  const { model } = record;
  const library = libraryOfRecord(record);
  const about = { model, licenses: library.licenses };
  const { information, pretraining, postTraining, description } = model.data;
  return (
    <section className={styles.claims} aria-labelledby="published">
      <h2 id="published">What is published</h2>
      <p className={styles.columns} aria-hidden="true">
        <span>Component</span>
        <span>Status</span>
        <span>License</span>
        <span>What the source shows</span>
        <span>Checked</span>
        <span>Sources</span>
      </p>
      {AXES.filter((axis) => axis !== 'license').map((axis) => {
        const reading = readAxis(model, axis, library);
        return (
          <section key={axis} aria-labelledby={`axis-${axis}`}>
            <h3 id={`axis-${axis}`}>
              {AXIS_LABELS[axis]} <ReadingMark reading={reading} />
            </h3>
            {axis === 'data' ? (
              <p className={styles.description}>
                Description of the training data: <b>{description}</b> (all documents together).
              </p>
            ) : null}
            {COMPONENTS.filter((component) => component.axis === axis).map(({ id }) => (
              <ClaimLine
                key={id}
                id={id}
                title={COMPONENT_LABELS[id]}
                claim={model.components[id]}
                {...about}
              />
            ))}
            {axis === 'data' ? (
              <>
                <ClaimLine id="pretraining" title="Pre-training data" claim={pretraining} {...about} />
                {postTraining ? (
                  <ClaimLine id="postTraining" title="Post-training data" claim={postTraining} {...about} />
                ) : null}
                {information
                  ? DATA_INFORMATION.map((fact) => (
                      <ClaimLine
                        key={fact}
                        id={fact}
                        title={INFORMATION_LABELS[fact]}
                        claim={{ ...information[fact], license: null }}
                        {...about}
                      />
                    ))
                  : null}
              </>
            ) : null}
          </section>
        );
      })}
    </section>
  );
}

type LineProps = {
  id: string;
  title: string;
  claim: Claim;
  model: ModelRecord['model'];
  licenses: Licenses;
};

function ClaimLine({ id, title, claim, model, licenses }: LineProps) {
  const shows = claim.evidence.find((item) => item.shows)?.shows ?? claim.note;
  const days = claim.evidence.flatMap((item) => item.checked ?? []).toSorted();
  const last = days.at(-1);
  return (
    <details id={id} className={disclosure.disclosure}>
      <summary>
        <span>{title}</span>
        <ClaimMark claim={claim} />
        <small>
          {claim.license === null
            ? null
            : `${licenseText(claim.license, licenses)}${claim.licenseSource === 'inherited' ? ' inherited' : ''}`}
        </small>
        <small>{shows}</small>
        <small>
          {last === undefined ? (claim.status === 'unknown' ? '–' : 'not yet') : readingDate(last)}
        </small>
        <small>
          {days.length === 0 ? '–' : days.length}
          <span className="visually-hidden"> sources read</span>
        </small>
      </summary>
      <ClaimDetail
        claim={claim}
        title={title}
        modelId={model.id}
        modelName={labelOf(model)}
        licenses={licenses}
        isHeaded
      />
    </details>
  );
}
