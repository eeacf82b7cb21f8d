import { ClaimMark } from './ClaimMark.tsx';
import type { Comparison, Statement } from '#core/comparison/answers.ts';
import type { Answers } from '#core/indexes/disagreements.ts';
import { recordPage, type ModelIndexId } from '#core/indexes/records.ts';
import type { IndexId } from '#core/model/vocabulary.ts';
import { StatusMark } from '#ui/StatusMark.tsx';
import { LicenseName } from './ClaimDetail.tsx';
import { ExternalLink } from './ExternalLink.tsx';
import { COMPONENT_LABELS } from '#words/labels.ts';
import { INDEX_LABELS } from '#words/index-labels.ts';
import {
  differenceWords,
  groupAlike,
  levelsSentence,
  partiesWords,
  readStatement,
  relationWords,
  statementMark,
  type Group,
} from '#words/indexes.ts';
import styles from './answers.module.css';

/** Where records are to be found: the editions of the file of the page, or the indexes of a model's record. */
export type Editions = Readonly<Record<IndexId, { recordUrl: string }>>;

type Props = {
  answers: Answers;
  /** The indexes that have a column, and those of them that have a record of the model. */
  columns: readonly ModelIndexId[];
  rating: ReadonlySet<ModelIndexId>;
  editions: Editions;
  /** The component's name, with a link to our evidence around it. */
  children: React.ReactNode;
};

/** What we and each index say of one component, and who differs from whom. */
export function AnswerRow({ answers, columns, rating, editions, children }: Props) {
  const { ours, theirs, comparisons } = answers;
  const differing = comparisons.filter(({ kind }) => kind !== null);
  return (
    <tr data-differs={differing.length > 0 || undefined}>
      <th scope="row">{children}</th>
      <td data-label="Ajar">
        <ClaimMark claim={ours} />
        {ours.license === null ? null : (
          <small>
            <LicenseName expression={ours.license} />
          </small>
        )}
      </td>
      {columns.map((index) => (
        <td key={index} data-label={INDEX_LABELS[index]} data-empty={!rating.has(index) || undefined}>
          {rating.has(index) ? (
            <Statements statements={theirs.filter((each) => each.index === index)} editions={editions} />
          ) : (
            <Dash>no record</Dash>
          )}
        </td>
      ))}
      <td data-label="Difference" data-empty={differing.length === 0 || undefined}>
        {comparisons.length === 0 ? <Dash>nothing to compare</Dash> : <Differences comparisons={differing} />}
      </td>
    </tr>
  );
}

/** The component of a row in words. */
export function componentLabel({ component }: Pick<Answers, 'component'>): string {
  return COMPONENT_LABELS[component];
}

type StatementsProps = { statements: readonly Statement[]; editions: Editions };

/** An index that says nothing of a component has not rated it; that is no judgement. */
function Statements({ statements, editions }: StatementsProps) {
  if (statements.length === 0) return <StatusMark mark="not-applicable">not rated</StatusMark>;
  return groupAlike(statements, readStatement).map((group) => {
    const { index, says } = group.first;
    const [mark, word] = statementMark(index, says.status);
    const levels = levelsSentence(index, says);
    return (
      <div key={group.first.record} className={styles.statement}>
        <StatusMark mark={mark}>
          <ExternalLink href={recordPage(editions, index, recordOf(group))} className={styles.record}>
            {word}
            <span className="visually-hidden"> in the record {recordOf(group)}</span>
          </ExternalLink>
        </StatusMark>
        {levels === '' ? null : <small>{levels}</small>}
        <small>
          {group.same.length > 0 && says.license !== null ? (
            <>
              <LicenseName expression={says.license} />,{' '}
            </>
          ) : null}
          {relationWords(group)}
        </small>
      </div>
    );
  });
}

type LinkProps = {
  index: ModelIndexId;
  group: Group<unknown>;
  editions: Editions;
};

/** The first of some records that say the same, by its name, and how they relate to the model. */
export function RecordLink({ index, group, editions }: LinkProps) {
  return (
    <small>
      <ExternalLink href={recordPage(editions, index, recordOf(group))}>{recordOf(group)}</ExternalLink>,{' '}
      {relationWords(group)}
    </small>
  );
}

function recordOf({ same, siblings }: Group<unknown>): string {
  return same[0] ?? siblings[0] ?? '';
}

/** A dash for the eye, words for the ear. */
export function Dash({ children }: { children: string }) {
  return (
    <span className={styles.none}>
      <span aria-hidden="true">–</span>
      <span className="visually-hidden">{children}</span>
    </span>
  );
}

function Differences({ comparisons }: { comparisons: readonly Comparison[] }) {
  if (comparisons.length === 0) return <span className={styles.none}>none found</span>;
  return (
    <ul>
      {comparisons.map((comparison) => (
        <li key={comparison.between.join(' ')}>
          <b>{partiesWords(comparison)}</b> <small>{differenceWords(comparison)}</small>
        </li>
      ))}
    </ul>
  );
}
