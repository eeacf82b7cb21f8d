import type { ReleaseChanges } from '#data/publish/changes.ts';
import { CHANGE_KINDS } from '#core/model/change-kind.ts';
import type { ChangesView } from '#core/link/view.ts';
import { permalinkOf } from '#store/url.ts';
import { useView } from '#store/view.ts';
import { changeChanges } from '#store/page-choices.ts';
import controls from '#ui/controls.module.css';
import { CopyButton } from '#ui/CopyButton.tsx';
import { CHANGE_KIND_LABELS } from '#words/changes.ts';
import { readingDate } from '#words/format.ts';
import styles from './ChangesPage.module.css';
import { familiesIn, namesIn } from './chosen-changes.ts';

type Props = { releases: readonly ReleaseChanges[]; view: ChangesView };

/** Which corrections are listed; each choice stands in the address. */
export function ChangeTools({ releases, view }: Props) {
  const names = namesIn(releases);
  const families = familiesIn(releases);
  // A link may ask for a family that was never corrected.
  const known =
    view.family === null || families.includes(view.family) ? families : [view.family, ...families];
  return (
    <search className={styles.tools}>
      <label>
        <span>Model</span>
        <input
          type="search"
          className={controls.input}
          value={view.query}
          onChange={(event) => changeChanges({ query: event.target.value }, 'replace')}
        />
      </label>
      <label>
        <span>Family</span>
        <select
          className={controls.input}
          value={view.family ?? ''}
          onChange={(event) => changeChanges({ family: event.target.value || null })}
        >
          <option value="">All families</option>
          {known.map((family) => (
            <option key={family}>{family}</option>
          ))}
        </select>
      </label>
      <label>
        <span>What was corrected</span>
        <select
          className={controls.input}
          value={view.kind ?? ''}
          onChange={(event) =>
            changeChanges({ kind: CHANGE_KINDS.find((kind) => kind === event.target.value) ?? null })
          }
        >
          <option value="">Anything</option>
          {CHANGE_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {CHANGE_KIND_LABELS[kind]}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>Since the data of</span>
        <select
          className={controls.input}
          value={view.since ?? ''}
          onChange={(event) => changeChanges({ since: event.target.value || null })}
        >
          <option value="">The beginning</option>
          {daysFor(releases, view).map((day) => (
            <option key={day} value={day}>
              {readingDate(day)}
            </option>
          ))}
        </select>
      </label>
      <CopyButton className={controls.button} textToCopy={() => permalinkOf(useView.getState().view)}>
        Copy link
      </CopyButton>
      {view.models.length === 0 ? null : (
        <ul aria-label="Only these models">
          {view.models.map((id) => (
            <li key={id}>
              <button
                type="button"
                className={controls.chip}
                onClick={() => changeChanges({ models: view.models.filter((other) => other !== id) })}
              >
                <span>Only {names.get(id) ?? id}</span> <span aria-hidden="true">×</span>
                <span className="visually-hidden">: show others too</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </search>
  );
}

/** The days one can start from: of each release but the newest, after which there is nothing; and that of the link. */
function daysFor(releases: readonly ReleaseChanges[], { since }: ChangesView): string[] {
  const days = releases.slice(1).map(({ date }) => date);
  return since === null || days.includes(since) ? days : [since, ...days];
}
