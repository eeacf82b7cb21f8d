import { useState } from 'react';
import type { ModelRecord } from '#core/model/record.ts';
import controls from '#ui/controls.module.css';
import { lazyPart } from '#ui/lazy-part.tsx';
import { PartError } from '../PartError.tsx';

const ShareDialog = lazyPart(() => import('./ShareDialog.tsx'), 'ShareDialog');
const prepare = () => void ShareDialog.preload().catch(() => undefined);

/** Opens what can be taken away of some models: links, texts, tables, a picture, and code to embed them. */
export function Share({ records }: { records: readonly ModelRecord[] }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className={controls.primary}
        aria-haspopup="dialog"
        onPointerEnter={prepare}
        onFocus={prepare}
        onClick={() => setOpen(true)}
      >
        Share
      </button>
      {isOpen ? (
        <PartError name="What can be shared">
          <ShareDialog records={records} onClose={() => setOpen(false)} />
        </PartError>
      ) : null}
    </>
  );
}
