import type { ReactNode } from 'react';
import { ExternalLink } from './ExternalLink.tsx';
import styles from './ClaimDetail.module.css';

/** Where reports go: the repository this site was built from. Without one there is nothing to link to. */
const REPOSITORY = import.meta.env.VITE_REPOSITORY_URL as string | undefined;

type Props = {
  form: 'correct-a-fact' | 'dispute-a-verdict' | 'add-a-model';
  fields: Record<string, string>;
  children: ReactNode;
};

/** A link to an issue form, filled with what the reader was looking at. */
export function ReportLink({ form, fields, children }: Props) {
  if (!REPOSITORY) return null;
  const parameters = new URLSearchParams({ template: `${form}.yml`, ...fields });
  return (
    <p className={styles.report}>
      <ExternalLink href={`${REPOSITORY}/issues/new?${parameters}`}>{children}</ExternalLink>
    </p>
  );
}
