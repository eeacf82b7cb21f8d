import type { Downloads } from '#data/publish/downloads.ts';
import { ExternalLink } from '#parts/ExternalLink.tsx';
import { citationBibtex, citationText } from '#words/citation.ts';
import { Code } from './Code.tsx';
import { useDataAddress } from './use-data-address.ts';

/** The terms of the data, and how to cite this release of it. */
export function CitationSection({ release }: Pick<Downloads, 'release'>) {
  const data = useDataAddress();
  // Beside the page of the data: the table, with this release.
  const address = data && new URL(`../?d=${release.date}`, data).href;
  return (
    <section>
      <h2 id="cite">License and citation</h2>
      <p>
        The data is under{' '}
        <ExternalLink href="https://creativecommons.org/licenses/by/4.0/">CC-BY-4.0</ExternalLink>: use it for
        anything, say where it is from, and say what you changed. Name the release, since facts change. The
        code of this site is under{' '}
        <ExternalLink href="https://www.apache.org/licenses/LICENSE-2.0">Apache-2.0</ExternalLink>.
      </p>
      <h3>In a text</h3>
      <Code text={citationText({ ...release, address })} name="the citation" />
      <h3>BibTeX</h3>
      <Code text={citationBibtex({ ...release, address })} name="the BibTeX" />
    </section>
  );
}
