import { COMPONENT_IDS } from '#core/model/components.ts';
import type { Claim } from '#core/model/model.ts';
import type { ModelRecord } from '#core/model/record.ts';
import { findingOf, isUnchecked } from '#core/model/checked.ts';
import { libraryOfRecord } from '#core/model/library.ts';
import { ExternalLink } from '#parts/ExternalLink.tsx';
import { shortUrl } from '#parts/EvidenceList.tsx';
import { deepFacts, isUnlooked } from '#words/deep-facts.ts';
import { COMPONENT_LABELS } from '#words/labels.ts';
import { licenseText } from '#words/license-labels.ts';
import { basisSentence, claimLabel } from '#words/status-meanings.ts';
import { numbersOf, type Source } from './sources.ts';
import styles from './dossier.module.css';

type Props = { record: ModelRecord; sources: readonly Source[] };

/** The claims of all components: what each stands on, and in which of the numbered sources. */
export function DossierClaims({ record, sources }: Props) {
  const { licenses } = libraryOfRecord(record);
  return (
    <section aria-labelledby="claims">
      <h2 id="claims">Claims and their sources</h2>
      <table className={styles.claims}>
        <thead>
          <tr>
            <th scope="col">Component</th>
            <th scope="col">Status</th>
            <th scope="col">License</th>
            <th scope="col">What it stands on</th>
            <th scope="col">Sources</th>
          </tr>
        </thead>
        <tbody>
          {COMPONENT_IDS.map((id) => {
            const claim = record.model.components[id];
            return (
              <tr key={id}>
                <th scope="row">{COMPONENT_LABELS[id]}</th>
                <td>{claimLabel(claim)}</td>
                <td>
                  {claim.license === null ? '' : licenseText(claim.license, licenses)}
                  {claim.license !== null && claim.licenseSource === 'inherited' ? ', inherited' : ''}
                </td>
                <td>{basisOf(claim)}</td>
                <td>{numbersOf(claim.evidence, sources)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

/** What a claim stands on; where that is nothing yet, whether nobody checked it or nobody looked at all. */
function basisOf(claim: Claim): string {
  if (isUnchecked(claim)) return 'Unchecked.';
  if (findingOf(claim) === 'not-looked') return 'Nobody has looked.';
  return basisSentence(claim);
}

/** What the law asks to be published, the license text, money, languages, datasets and software. */
export function DossierFacts({ record, sources }: Props) {
  return (
    <section aria-labelledby="facts">
      <h2 id="facts">Disclosures and funding</h2>
      <table className={styles.claims}>
        <thead>
          <tr>
            <th scope="col">About</th>
            <th scope="col">What we found</th>
            <th scope="col">Sources</th>
          </tr>
        </thead>
        <tbody>
          {deepFacts(record).map((fact) => (
            <tr key={fact.key}>
              <th scope="row">{fact.label}</th>
              <td>{isUnlooked(fact) ? fact.words : onPaper(fact)}</td>
              <td>{numbersOf(fact.evidence, sources)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** A fact in full: what is folded on the screen stands on paper. */
function onPaper({ meaning, statements, datasets }: ReturnType<typeof deepFacts>[number]): string {
  const said = statements.map(({ place, license }) => `${place}: ${license}`);
  return [meaning, ...(said.length > 0 ? [said.join('; ')] : []), datasets.join(', ')].join(' ').trim();
}

/** Every page that was read, once, with the day. */
export function DossierSources({ sources }: { sources: readonly Source[] }) {
  if (sources.length === 0) return null;
  return (
    <section aria-labelledby="sources">
      <h2 id="sources">Sources, and when we read them</h2>
      <ol className={styles.sources}>
        {sources.map(({ number, url, read }) => (
          <li key={number}>
            <ExternalLink href={url}>{shortUrl(url)}</ExternalLink> <small>{read}</small>
          </li>
        ))}
      </ol>
    </section>
  );
}
