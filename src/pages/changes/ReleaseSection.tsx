import { useState } from 'react';
import type { ChangedModel, ReleaseChanges } from '#data/publish/changes.ts';
import { detailView } from '#core/link/view.ts';
import article from '#parts/article.module.css';
import { Link } from '#parts/Link.tsx';
import controls from '#ui/controls.module.css';
import { changeCount, changeSubject, changeValue } from '#words/changes.ts';
import { readingDate } from '#words/format.ts';
import styles from './ChangesPage.module.css';

/** How many models are drawn at first, and how many more each time: a release may correct hundreds. */
const STEP = 10;

type Props = { release: ReleaseChanges; isNarrowed: boolean };

/** A release: what it is about, and what was corrected for it, by model. */
export function ReleaseSection({ release: { date, note, models }, isNarrowed }: Props) {
  const [count, setCount] = useState(STEP);
  const left = models.length - count;
  return (
    <section>
      <h2 id={date}>
        <time dateTime={date}>{readingDate(date)}</time>
      </h2>
      {isNarrowed ? null : <p>{note}</p>}
      <p className={article.small}>{changeCount({ models })}</p>
      {models.length > 0 ? (
        <dl className={article.facts}>
          {models.slice(0, count).map((model) => (
            <ModelChanges key={model.id} model={model} />
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

function ModelChanges({ model: { id, name, changes } }: { model: ChangedModel }) {
  return (
    <div>
      <dt className={styles.model}>
        <Link to={detailView('model', id)}>
          <bdi>{name}</bdi>
        </Link>
      </dt>
      <dd>
        <ul className={styles.changes}>
          {changes.map((change) => (
            <li key={`${change.date} ${change.of} ${change.from}`}>
              <strong>{changeSubject(change.of)}</strong>: {changeValue(change.from)}{' '}
              <span aria-hidden="true">→</span>
              <span className="visually-hidden">now</span> {changeValue(change.to)}
              <small>{change.why}</small>
            </li>
          ))}
        </ul>
      </dd>
    </div>
  );
}
