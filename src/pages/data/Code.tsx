import { CopyButton } from '#ui/CopyButton.tsx';
import article from '#parts/article.module.css';

/** A text to copy, shown as it will be copied; `name` says what it is. */
export function Code({ text, name }: { text: string; name: string }) {
  return (
    <>
      <pre className={article.code}>{text}</pre>
      <CopyButton textToCopy={() => text}>{`Copy ${name}`}</CopyButton>
    </>
  );
}
