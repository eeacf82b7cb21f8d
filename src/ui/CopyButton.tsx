import { useState } from 'react';
import controls from './controls.module.css';

type Props = { children: string; className?: string | undefined; textToCopy: () => string };

/** Copies a text and says so; where the browser refuses, shows the text selected, to be copied by hand. */
export function CopyButton({ children, className, textToCopy }: Props) {
  const [state, setState] = useState<'idle' | 'copied' | 'refused'>('idle');
  const [text, setText] = useState('');

  const copy = async () => {
    const value = textToCopy();
    setText(value);
    try {
      await navigator.clipboard.writeText(value);
      setState('copied');
      setTimeout(() => setState('idle'), 2500);
    } catch {
      setState('refused');
    }
  };

  if (state === 'refused') {
    return (
      <input
        className={controls.input}
        aria-label="Copy this by hand"
        readOnly
        value={text}
        ref={(input) => input?.select()}
        onBlur={() => setState('idle')}
      />
    );
  }
  return (
    <button type="button" className={className ?? controls.quiet} onClick={() => void copy()}>
      <span aria-live="polite">{state === 'copied' ? 'Copied' : children}</span>
    </button>
  );
}
