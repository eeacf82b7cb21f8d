import type { ReactNode } from 'react';

type Props = { href: string; children: ReactNode; className?: string | undefined };

/** A link to another site, which learns nothing of this page, and gets no hold of it. Only https addresses become links; anything else stays text. */
export function ExternalLink({ href, children, className }: Props) {
  if (!href.startsWith('https://')) return <span className={className}>{children}</span>;
  return (
    <a href={href} className={className} rel="noreferrer" target="_blank">
      {children}
    </a>
  );
}
