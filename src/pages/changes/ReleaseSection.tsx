import { useState } from 'react';
import type { ChangedModel, ReleaseChanges } from '#data/publish/changes.ts';
import { detailView } from '#core/link/view.ts';
import article from '#parts/article.module.css';
import { Link } from '#parts/Link.tsx';
import controls from '#ui/controls.module.css';
import { changeCount, changeSubject, changeValue } from '#words/changes.ts';
import { readingDate } from '#words/format.ts';
import type { NamedLicense } from '#words/license-labels.ts';
import styles from './ChangesPage.module.css';

/** How many models are drawn at first, and how many more each time: a release may correct hundreds. */
const STEP = 10;

type Props = { release: ReleaseChanges; isNarrowed: boolean; licenses: ReadonlyMap<string, NamedLicense> };

/** A release: what it is about, and what was corrected for it, by model. */
export function ReleaseSection({ release: { date, note, models }, isNarrowed, licenses }: Props) {
  const [count, setCount] = useState(STEP);
  const left = models.length - count;
  return (
    <section>
      <h2 id={date}>
        <time dateTime={date}>{readingDate(date)}</time>
      </h2>
      {isNarrowed ? null : <Note text={note} />}
      <p className={article.small}>{changeCount({ models })}</p>
      {models.length > 0 ? (
        <dl className={article.facts}>
          {models.slice(0, count).map((model) => (
            <ModelChanges key={model.id} model={model} licenses={licenses} />
          ))}
        </dl>
      ) : null}
      {left > 0 ? (
        <p className={styles.more}>
          <button type="button" className={controls.button} onClick={() => setCount(count + STEP)}>
            Show {Math.min(STEP, left)} more
          </button>{' '}
          <small>
            {left} more {left === 1 ? 'model' : 'models'}; the choices above find them
          </small>
        </p>
      ) : null}
    </section>
  );
}

/** What a release is about: its first sentences, and the others a sentence a line on request. */
function Note({ text }: { text: string }) {
  const sentences = text.split(/(?<=[.:])\s+(?=[A-Z"“])/);
  const [first = '', second = '', ...others] = sentences;
  return (
    <>
      <p>
        {first} {second}
      </p>
      {others.length === 0 ? null : (
        <details>
          <summary>What else changed in this release</summary>
          <ul className={styles.note}>
            {others.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

type ModelProps = { model: ChangedModel; licenses: ReadonlyMap<string, NamedLicense> };

/** Corrections that one reason explains stand together, the reason below them. */
function ModelChanges({ model: { id, name, changes }, licenses }: ModelProps) {
  const reasons = [...new Set(changes.map(({ why }) => why))];
  return (
    <div>
      <dt className={styles.model}>
        <Link to={detailView('model', id)}>
          <bdi>{name}</bdi>
        </Link>
      </dt>
      <dd>
        <ul className={styles.changes}>
          {reasons.map((why) => (
            <li key={why}>
              {changes
                .filter((change) => change.why === why)
                .map((change) => (
                  <p key={`${change.date} ${change.of} ${change.from}`}>
                    <strong>{changeSubject(change.of)}</strong>: {changeValue(change.from, licenses)}{' '}
                    <span aria-hidden="true">→</span>
                    <span className="visually-hidden">now</span> {changeValue(change.to, licenses)}
                  </p>
                ))}
              <small>{why}</small>
            </li>
          ))}
        </ul>
      </dd>
    </div>
  );
}
