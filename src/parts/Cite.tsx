import { useDataset } from '#store/dataset.ts';
import { useShownDate } from '#store/shown-data.ts';
import { permalinkOf } from '#store/url.ts';
import { useView } from '#store/view.ts';
import controls from '#ui/controls.module.css';
import { CopyButton } from '#ui/CopyButton.tsx';
import { Popover } from '#ui/Popover.tsx';
import { citationBibtex, citationText, type Cited } from '#words/citation.ts';
import styles from './Cite.module.css';
import block from './code.module.css';

/** How to cite this page: a text, BibTeX, and an address that leads to this release of the data for good. */
export function Cite({ title, className }: { title: string; className?: string | undefined }) {
  return (
    <Popover
      label="Cite"
      name={`Cite: ${title}`}
      className={`${className ?? controls.button} ${styles.button}`}
    >
      <Citation title={title} />
    </Popover>
  );
}

function Citation({ title }: { title: string }) {
  const view = useView((state) => state.view);
  const date = useShownDate();
  const hash = useDataset(({ catalog }) =>
    catalog?.state === 'ready' ? catalog.value.catalog.release.hash : null,
  );
  if (date === null) return <p>The data of this page is still on its way.</p>;
  const address = permalinkOf({ ...view, release: date });
  const key = 'id' in view ? `${view.page}-${view.id}` : view.page;
  const cited: Cited = { date, hash, address, title, key };
  return (
    <div className={styles.citation}>
      <p>
        This address leads to the data of {date} for good, also when there is newer data. Facts change: name
        the day.
      </p>
      <Text name="the frozen address" text={address} />
      <Text name="the citation" text={citationText(cited)} />
      <Text name="the BibTeX" text={citationBibtex(cited)} />
    </div>
  );
}

/** What is copied stands there before it is. */
function Text({ name, text }: { name: string; text: string }) {
  return (
    <div>
      <pre className={block.code}>{text}</pre>
      <CopyButton textToCopy={() => text}>{`Copy ${name}`}</CopyButton>
    </div>
  );
}
