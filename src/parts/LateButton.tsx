import { useState } from 'react';
import { PartError } from './PartError.tsx';

type Props = {
  /** What is missing where the code cannot be had, as the beginning of a sentence. */
  name: string;
  className?: string | undefined;
  /** Loads the code of what the button does, and does it. */
  run: () => Promise<void>;
  children: string;
};

/** A button whose code comes when it is pressed; where that cannot be had, its place says so. */
export function LateButton({ name, ...button }: Props) {
  return (
    <PartError name={name}>
      <Button {...button} />
    </PartError>
  );
}

function Button({ className, run, children }: Omit<Props, 'name'>) {
  const [error, setError] = useState<unknown>(null);
  if (error !== null) throw error;
  return (
    <button type="button" className={className} onClick={() => void run().catch(setError)}>
      {children}
    </button>
  );
}
