import { useMemo, useState } from 'react';
import type { IndexesFile, RatedModel } from '#data/publish/indexes-file.ts';
import { MODEL_INDEX_IDS } from '#core/indexes/records.ts';
import type { IndexesView } from '#core/link/view.ts';
import { changeIndexes } from '#store/page-choices.ts';
import controls from '#ui/controls.module.css';
import { StatusMark, Unchecked } from '#ui/StatusMark.tsx';
import { AnswerTable } from '#parts/AnswerTable.tsx';
import { count } from '#words/indexes.ts';
import { IndexTools } from './IndexTools.tsx';
import styles from './indexes.module.css';
import { ModelGroup } from './ModelGroup.tsx';
import { chooseModels } from './rated-models.ts';

/** How many models are drawn at first, and how many more each time. */
const STEP = 10;

type Props = { file: IndexesFile; view: IndexesView };

/** The models an index rates, as the view filters them, with the components on which answers differ. */
export function ModelGroups({ file, view }: Props) {
  const { query, index, onlyDisagreements } = view;
  const models = useMemo(
    () => chooseModels(file.models, { query, index, onlyDisagreements }),
    [file.models, query, index, onlyDisagreements],
  );
  const all = file.models.length;
  const components = models.reduce((sum, { disagreements }) => sum + disagreements.length, 0);
  return (
    <>
      <IndexTools view={view} />
      <p className={styles.count} aria-live="polite">
        <strong>{models.length}</strong> of {all} models, differences on {count(components, 'component')}
      </p>
      {models.length === 0 ? (
        <Nothing isCompanies={index === 'fmti'} />
      ) : (
        <Pages key={[index, onlyDisagreements, query].join(' ')} models={models} editions={file.editions} />
      )}
    </>
  );
}

function Nothing({ isCompanies }: { isCompanies: boolean }) {
  return (
    <p className={styles.nothing}>
      {isCompanies ? 'This index rates companies, not models: see the table below. ' : 'No model fits. '}
      <button
        type="button"
        className={controls.button}
        onClick={() => changeIndexes({ query: '', index: null, onlyDisagreements: false })}
      >
        Show all
      </button>
    </p>
  );
}

/** What is not plain from the word: whose mark, whose silence. */
function Legend() {
  return (
    <p className={styles.legend}>
      <span>
        <span aria-hidden="true">
          <Unchecked />
        </span>{' '}
        ours, and nobody has checked it yet
      </span>
      <StatusMark mark="unknown">not listed: absent, or nobody looked</StatusMark>
      <span>not rated: the index does not speak of it</span>
    </p>
  );
}

type PagesProps = { models: readonly RatedModel[]; editions: IndexesFile['editions'] };

/** The first models, and more on demand: a model is a dozen rows, and there are hundreds. */
function Pages({ models, editions }: PagesProps) {
  const [shown, setShown] = useState(STEP);
  const left = models.length - shown;
  return (
    <>
      <Legend />
      <AnswerTable
        head="Model, component"
        caption="Models, those with most differences first: what we and each index say"
        columns={MODEL_INDEX_IDS}
      >
        {models.slice(0, shown).map((model) => (
          <ModelGroup key={model.id} model={model} editions={editions} />
        ))}
      </AnswerTable>
      {left > 0 ? (
        <p className={styles.more}>
          <button type="button" className={controls.button} onClick={() => setShown(shown + STEP)}>
            Show {Math.min(STEP, left)} more
          </button>{' '}
          <small>{left} not shown yet; search finds them</small>
        </p>
      ) : null}
    </>
  );
}
