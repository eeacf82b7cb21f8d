import { labelOf } from '#core/model/model.ts';
import type { ModelRecord } from '#core/model/record.ts';
import { libraryOfRecord } from '#core/model/library.ts';
import { answerOfModel } from '#core/model/answer-of-model.ts';
import { answerWords } from '#words/share.ts';
import styles from './ModelNav.module.css';

const SECTIONS = [
  ['definitions', 'Verdicts'],
  ['axis-data', 'Data'],
  ['axis-code', 'Code'],
  ['axis-weights', 'Weights'],
  ['axis-documentation', 'Documentation'],
  ['disclosures', 'Disclosures'],
  ['licenses', 'Licenses'],
  ['indexes', 'Other indexes'],
  ['family', 'Family'],
  ['history', 'History'],
] as const;

/** The way through the page, which stays in sight, with the answer beside it. */
export function ModelNav({ record }: { record: ModelRecord }) {
  const { model } = record;
  const answer = answerOfModel(model, libraryOfRecord(record));
  return (
    <nav className={styles.nav} aria-label="Sections of this page">
      <ul>
        {SECTIONS.filter(([id]) => id !== 'history' || model.history.length > 0).map(([id, label]) => (
          <li key={id}>
            <a href={`#${id}`}>{label}</a>
          </li>
        ))}
      </ul>
      <p>
        <bdi>{labelOf(model)}</bdi> · <b>{answerWords(answer)}</b>
      </p>
    </nav>
  );
}
