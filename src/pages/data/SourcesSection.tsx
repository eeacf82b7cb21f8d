import { ExternalLink } from '#parts/ExternalLink.tsx';
import article from '#parts/article.module.css';

type Source = {
  name: string;
  url: string;
  license: string;
  licenseUrl: string;
  /** Whom to name, in the words its authors ask for. */
  credit: string;
  /** What was taken over, and what was changed in it. */
  taken: string;
};

const CC_BY = 'https://creativecommons.org/licenses/by/4.0/';

const SOURCES: Source[] = [
  {
    name: 'Model Openness Tool',
    url: 'https://github.com/lfai/model_openness_tool',
    license: 'MIT',
    licenseUrl: 'https://github.com/lfai/model_openness_tool/blob/main/LICENSE',
    credit: 'Copyright 2024 The Model Openness Tool Authors.',
    taken:
      'Which components each record lists, under which license. Spellings are mapped to ours; contact fields are left out.',
  },
  {
    name: 'European Open Source AI Index',
    url: 'https://osai-index.eu/',
    license: 'CC-BY-4.0',
    licenseUrl: CC_BY,
    credit:
      'Liesenfeld, A. and Dingemanse, M. (2024). Rethinking open source generative AI: open-washing and the EU AI Act. FAccT ’24, 1774–1787. doi:10.1145/3630106.3659005. Database: doi:10.5281/zenodo.15386042.',
    taken:
      'The levels per dimension and the links. License spellings are mapped to ours; notes are left out.',
  },
  {
    name: 'Opening up ChatGPT',
    url: 'https://opening-up-chatgpt.github.io/',
    license: 'CC-BY-4.0',
    licenseUrl: CC_BY,
    credit:
      'Liesenfeld, A., Lopez, A. and Dingemanse, M. (2023). Opening up ChatGPT: tracking openness, transparency, and accountability in instruction-tuned text generators. CUI ’23. doi:10.1145/3571884.3604316.',
    taken: 'The levels per dimension and the links, as last changed in 2024; notes are left out.',
  },
  {
    name: 'Foundation Model Transparency Index',
    url: 'https://crfm.stanford.edu/fmti/',
    license: 'CC-BY-4.0',
    licenseUrl: CC_BY,
    credit: 'Stanford CRFM (Bommasani, Klyman et al.). arXiv:2310.12941.',
    taken: 'Totals by company and edition. They score companies and never enter a model’s values.',
  },
  {
    name: 'models.dev',
    url: 'https://models.dev/',
    license: 'MIT',
    licenseUrl: 'https://github.com/sst/models.dev/blob/dev/LICENSE',
    credit: 'The models.dev contributors.',
    taken: 'Some release dates and identifiers, as hints for where to look.',
  },
];

/** Whose work is in the data, under which terms, and what we changed in it. */
export function SourcesSection() {
  return (
    <section>
      <h2 id="sources">What came from others</h2>
      <p>
        Our facts are read at the producers, from third parties, or taken from other indexes, and each claim
        says which. What these indexes say is also kept whole, apart from ours. Pass their names on when you
        pass on what is theirs.
      </p>
      <dl className={article.facts}>
        {SOURCES.map((source) => (
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
