import { AXES, COMPONENTS } from '#core/model/components.ts';
import type { Claim } from '#core/model/model.ts';
import type { ModelRecord } from '#core/model/record.ts';
import { DATA_INFORMATION } from '#core/model/vocabulary.ts';
import { StatusMark } from '#ui/StatusMark.tsx';
import { isUnchecked } from '#core/model/status.ts';
import { ClaimDetail } from '#parts/ClaimDetail.tsx';
import { AXIS_LABELS, COMPONENT_LABELS, INFORMATION_LABELS, markOf } from '#words/labels.ts';
import { claimLabel } from '#words/status-meanings.ts';
import disclosure from '#ui/disclosure.module.css';
import styles from './ModelPage.module.css';

/** Every component of the model with what is known about it; each claim opens to its evidence. */
export function ModelClaims({ record: { model } }: { record: ModelRecord }) {
  const { information, pretraining, postTraining, description } = model.data;
  return (
    <>
      {AXES.filter((axis) => axis !== 'license').map((axis) => (
        <section key={axis} aria-labelledby={`axis-${axis}`}>
          <h2 id={`axis-${axis}`}>{AXIS_LABELS[axis]}</h2>
          {axis === 'data' ? (
            <p className={styles.small}>
              Description of the training data: <b>{description}</b> (all documents together).
            </p>
          ) : null}
          {COMPONENTS.filter((component) => component.axis === axis).map(({ id }) => (
            <ClaimLine
              key={id}
              id={id}
              title={COMPONENT_LABELS[id]}
              claim={model.components[id]}
              model={model}
            />
          ))}
          {axis === 'data' ? (
            <>
              <ClaimLine id="pretraining" title="Pre-training data" claim={pretraining} model={model} />
              {postTraining ? (
                <ClaimLine id="postTraining" title="Post-training data" claim={postTraining} model={model} />
              ) : null}
              {information
                ? DATA_INFORMATION.map((fact) => (
                    <ClaimLine
                      key={fact}
                      id={fact}
                      title={INFORMATION_LABELS[fact]}
                      claim={{ ...information[fact], license: null }}
                      model={model}
                    />
                  ))
                : null}
            </>
          ) : null}
        </section>
      ))}
    </>
  );
}

type LineProps = { id: string; title: string; claim: Claim; model: ModelRecord['model'] };

function ClaimLine({ id, title, claim, model }: LineProps) {
  return (
    <details id={id} className={`${disclosure.disclosure} ${styles.claim}`}>
      <summary>
        <span>{title}</span>
        <StatusMark mark={markOf(claim.status)} unchecked={isUnchecked(claim)}>
          {claimLabel(claim)}
        </StatusMark>
        <small>{claim.license}</small>
      </summary>
      <ClaimDetail claim={claim} title={title} modelId={model.id} modelName={model.name} isHeaded />
    </details>
  );
}
