import { STATUSES, type Basis, type Status } from '#core/model/vocabulary.ts';
import { StatusMark, Unchecked } from '#ui/StatusMark.tsx';
import article from '#parts/article.module.css';
import { BASIS_LABELS, STATUS_LABELS } from '#words/labels.ts';
import { markOfFinding } from '#words/mark.ts';
import { ClaimMark } from '#parts/ClaimMark.tsx';
import { ScrollFrame } from '#parts/ScrollFrame.tsx';
import { FINDING_LABELS, STATUS_MEANINGS } from '#words/status-meanings.ts';

const EXAMPLES: Record<Status, string> = {
  released: 'The weights lie on a public hub, and anyone can fetch all of them without a form.',
  partial: 'The sets for fine-tuning are out, those for pre-training are not.',
  gated: 'The download starts after accepting terms, or after somebody approves a request.',
  described: 'The report describes the data, and there is nothing to fetch.',
  withheld:
    'The producer says that the training code stays inside, or it is in none of the places looked at.',
  'not-applicable': 'A model merged from two others has no training data of its own.',
  unknown: 'We have not looked for the evaluation code yet, or the sources do not say.',
};

const BASIS_MEANINGS: Record<Basis, string> = {
  producer:
    'Somebody read it where the producer publishes: model card, repository, report, license file. The best there is.',
  'third-party': 'Somebody read it in an account by others, such as an article, a register or an audit.',
  index: 'Another index of openness says so, and its record was read. Its mistakes are then ours too.',
  unchecked:
    'Nobody has read it at its source. It was noted down when the record was made, or inferred, and waits for a reader.',
};

const FOUR = [
  [{ status: 'unknown', basis: 'unchecked' }, 'We have not looked.'],
  [{ status: 'unknown', basis: 'producer' }, 'We looked and could not tell.'],
  [
    { status: 'withheld', basis: 'producer' },
    'We looked where it would be, and found nothing. It may be somewhere else.',
  ],
  [
    { status: 'withheld', basis: 'producer', declined: true },
    'The producer says that it does not publish it.',
  ],
] as const;

/** What the statuses mean, what a claim stands on, and what "unchecked" says. */
export function EvidenceSection() {
  return (
    <>
      <section>
        <h2 id="statuses">Statuses</h2>
        <p>
          Each component of a model has one status. It says whether the thing itself can be had, whatever its
          license.
        </p>
        <ScrollFrame label="The statuses" className={article.scroller}>
          <table className={article.table}>
            <thead>
              <tr>
                <th scope="col">Status</th>
                <th scope="col">Meaning</th>
                <th scope="col">For example</th>
              </tr>
            </thead>
            <tbody>
              {STATUSES.map((status) => (
                <tr key={status}>
                  <th scope="row">
                    <StatusMark mark={markOfFinding(status, 'found')}>{STATUS_LABELS[status]}</StatusMark>
                  </th>
                  <td>{STATUS_MEANINGS[status]}</td>
                  <td>{EXAMPLES[status]}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollFrame>
        <p>Four things that look alike are kept apart wherever a status shows, by word and by sign:</p>
        <dl className={article.facts}>
          {FOUR.map(([claim, meaning]) => (
            <div key={meaning}>
              <dt>
                <ClaimMark claim={claim} />
              </dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
        <p>
          Where only another index says that a thing is not out, it reads “{FINDING_LABELS['said-absent']}”.
        </p>
      </section>
      <section>
        <h2 id="evidence">Evidence, and “unchecked”</h2>
        <p>
          A claim names the pages it was read on, what each of them shows in our own words, and the day. A
          negative claim names the places that were looked at. What a claim stands on is its basis:
        </p>
        <dl className={article.facts}>
          {(Object.keys(BASIS_MEANINGS) as Basis[]).map((basis) => (
            <div key={basis}>
              <dt>
                {BASIS_LABELS[basis]}
                {basis === 'unchecked' ? (
                  <span aria-hidden="true">
                    {' '}
                    <Unchecked />
                  </span>
                ) : null}
              </dt>
              <dd>{BASIS_MEANINGS[basis]}</dd>
            </div>
          ))}
        </dl>
        <h3>Unchecked claims</h3>
        <p>
          An unchecked claim carries a dotted ring wherever it shows, and its evidence is headed “where to
          look”. It counts in the words and values, since leaving it out would say that we know nothing; the
          ring says that it may be wrong. An axis carries the ring when a claim that decides it is unchecked.
          How many of a model’s claims are checked stands in the table and on its page, and can be filtered
          and sorted by.
        </p>
        <h3>Two tiers of records</h3>
        <p>
          <strong>Curated</strong> records are kept by us, component by component. <strong>Listed</strong>{' '}
          records were taken from another index to be complete, and nobody here has reviewed them; each says
          so, and each of its claims names the index. What other indexes say of a model never enters a curated
          record unnoticed: it stands beside it, with the disagreements marked.
        </p>
      </section>
    </>
  );
}
