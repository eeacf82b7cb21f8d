import type { Downloads } from '#data/publish/downloads.ts';
import { ExternalLink } from '#parts/ExternalLink.tsx';
import article from '#parts/article.module.css';

/** Whose work is in the data, under which terms, and what we changed in it. */
export function SourcesSection({ sources }: Pick<Downloads, 'sources'>) {
  return (
    <section>
      <h2 id="sources">What came from others</h2>
      <p>
        Our facts are read at the producers, from third parties, or taken from other indexes, and each claim
        says which. What these indexes say is also kept whole, apart from ours. Pass their names on when you
        pass on what is theirs.
      </p>
      <dl className={article.facts}>
        {sources.map((source) => (
          <div key={source.name}>
            <dt>
              <ExternalLink href={source.url}>{source.name}</ExternalLink>
            </dt>
            <dd>
              <p>{source.taken}</p>
              <p className={article.small}>
                <ExternalLink href={source.licenseUrl}>{source.license}</ExternalLink>. {source.credit}
              </p>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
