import type { ReactNode } from 'react';
import { plainView } from '#core/link/view.ts';
import { nameFields, reportFields, type Report } from '#words/reports.ts';
import { useDataset } from '#store/dataset.ts';
import { useLive } from '#ui/use-live.ts';
import { ExternalLink } from './ExternalLink.tsx';
import { Link } from './Link.tsx';
import styles from './ClaimDetail.module.css';

/** Where reports go: the repository this site was built from. */
export const REPOSITORY = import.meta.env.VITE_REPOSITORY_URL as string | undefined;

type Props = {
  report: Report;
  children: ReactNode;
  /** In a list of many values: at the end of its line. */
  isQuiet?: boolean;
  /** In one of the dozens of parts of a page that are folded: it comes with the code, and is not in the page's HTML. */
  isFolded?: boolean;
};

/**
 * A link to an issue form, filled with what the reader was looking at; in the HTML of a page, which has many, with the
 * name of that alone. Where no repository was set when the site was built, it leads to the section that says where
 * to write.
 */
export function ReportLink({ report, children, isQuiet = false, isFolded = false }: Props) {
  const release = useDataset(({ release: kept, edition, catalog }) => {
    const newest = catalog?.state === 'ready' ? catalog.value.catalog.release.date : null;
    return kept ?? edition?.date ?? newest;
  });
  const isLive = useLive();
  if (isFolded && !isLive) return null;
  const fields = isLive ? reportFields(report, release) : nameFields(report);
  const query = new URLSearchParams({ template: `${report.form}.yml`, ...fields });
  return (
    <p className={isQuiet ? styles.quiet : styles.report}>
      {REPOSITORY ? (
        <ExternalLink href={`${REPOSITORY}/issues/new?${query}`}>{children}</ExternalLink>
      ) : (
        <Link to={plainView('data')} hash="corrections">
          {children}
        </Link>
      )}
    </p>
  );
}
