import { CopyButton } from '#ui/CopyButton.tsx';
import article from '../article.module.css';

/** A text to copy, shown as it will be copied. */
export function Code({ text }: { text: string }) {
  return (
    <>
      <pre className={article.code}>{text}</pre>
      <CopyButton textToCopy={() => text}>Copy</CopyButton>
    </>
  );
}
