import { useState } from 'react';
import { readAmount } from '#core/license/amount.ts';
import { suits } from '#core/license/plan.ts';
import type { LicensesView } from '#core/link/licenses-view.ts';
import type { License } from '#core/model/model.ts';
import { entriesOf } from '#core/model/own.ts';
import { PERMISSIONS, PLACES, type Permission } from '#core/model/vocabulary.ts';
import { changeLicenses } from '#store/page-choices.ts';
import controls from '#ui/controls.module.css';
import { grouped, MAY_LABELS, PLACE_LABELS, WITHOUT_LABELS } from '#words/license-plan.ts';
import { planOf } from './license-list.ts';
import styles from './LicensePlan.module.css';

type Props = { view: LicensesView; licenses: readonly License[] };

/** "May I …?": what the reader means to do, in one sentence to be filled in. */
export function LicensePlan({ view, licenses }: Props) {
  return (
    <form className={styles.plan} aria-labelledby="may-i" onSubmit={(event) => event.preventDefault()}>
      <h2 id="may-i" tabIndex={-1}>
        May I …
      </h2>
      <Needs label="May I" labels={MAY_LABELS} view={view} licenses={licenses} />
      <p>without</p>
      <Needs label="Without" labels={WITHOUT_LABELS} view={view} licenses={licenses} />
      <p>with</p>
      <div className={styles.numbers}>
        <Amount
          label="users a month"
          hint="Some licenses count them on the day the model came out; the number is taken for that day, too."
          value={view.users}
          onChange={(users) => changeLicenses({ users }, 'replace')}
        />
        <Amount
          label="US dollars of revenue a year"
          value={view.revenue}
          onChange={(revenue) => changeLicenses({ revenue }, 'replace')}
        />
        <label className={styles.place}>
          in{' '}
          <select
            className={controls.input}
            value={view.place ?? ''}
            onChange={(event) => {
              const place = PLACES.find((each) => each === event.target.value);
              changeLicenses({ place: place ?? null }, 'push');
            }}
          >
            <option value="">any country</option>
            {PLACES.map((place) => (
              <option key={place} value={place}>
                {PLACE_LABELS[place]}
              </option>
            ))}
          </select>
        </label>
      </div>
    </form>
  );
}

type NeedsProps = Props & { label: string; labels: Partial<Record<Permission, string>> };

/** Needs as buttons, each with how many licenses would be left. */
function Needs({ label, labels, view, licenses }: NeedsProps) {
  const plan = planOf(view);
  return (
    <ul className={styles.needs} aria-label={label}>
      {entriesOf(labels).map(([need, words]) => {
        const isPicked = plan.needs.includes(need);
        const needs = isPicked ? plan.needs : [...plan.needs, need];
        const left = licenses.filter((license) =>
          suits(license, { ...plan, needs }, view.needs.permitsUnknown),
        ).length;
        return (
          <li key={need}>
            <button
              type="button"
              className={`${controls.button} ${styles.need}`}
              aria-pressed={isPicked}
              onClick={() => changeLicenses({ needs: withNeed(view.needs, need) }, 'push')}
            >
              {words} <small>{left}</small>
            </button>
          </li>
        );
      })}
    </ul>
  );
}

/** The needs with one more, or one less, in the order of the vocabulary. */
function withNeed(
  { permits, permitsUnknown }: LicensesView['needs'],
  need: Permission,
): LicensesView['needs'] {
  const next = PERMISSIONS.filter((each) => permits.includes(each) !== (each === need));
  return { permits: next, permitsUnknown: permitsUnknown && next.length > 0 };
}

type AmountProps = {
  label: string;
  hint?: string;
  value: number | null;
  onChange: (value: number | null) => void;
};

/** A number as people write it: "20M", "2.5 million". */
function Amount({ label, hint, value, onChange }: AmountProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? (value === null ? '' : grouped(value));
  const isWrong = text.trim() !== '' && readAmount(text) === null;
  return (
    <label title={hint}>
      <input
        className={controls.input}
        inputMode="text"
        placeholder="any number of"
        aria-invalid={isWrong || undefined}
        value={text}
        onChange={(event) => {
          setTyped(event.target.value);
          onChange(readAmount(event.target.value));
        }}
        onBlur={() =>
          setTyped((last) => (last !== null && readAmount(last) === null && last !== '' ? last : null))
        }
      />{' '}
      {label}
      {isWrong ? <small role="status"> A number, such as 20M</small> : null}
    </label>
  );
}
