import { useEffect, useRef } from 'react';
import { usePreferences } from '#store/preferences.ts';
import { setSingleKeys } from '#store/single-keys.ts';
import controls from '#ui/controls.module.css';
import { KEY_GROUPS } from '#words/keys.ts';
import styles from './KeysDialog.module.css';

/** Which keys do what, and the switch for those that act without a modifier. */
export function KeysDialog({ onClose }: { onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const singleKeys = usePreferences((state) => state.singleKeys);
  useEffect(() => {
    const opener = document.activeElement;
    dialog.current?.showModal();
    return () => {
      if (opener instanceof HTMLElement) opener.focus();
    };
  }, []);
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby="keys-title" onClose={onClose}>
      <div className={styles.head}>
        <h2 id="keys-title">Keyboard shortcuts</h2>
        <button
          type="button"
          className={controls.quiet}
          aria-label="Close"
          onClick={() => dialog.current?.close()}
        >
          <span aria-hidden="true">×</span>
        </button>
      </div>
      {KEY_GROUPS.map(({ title, keys }) => (
        <section key={title}>
          <h3>{title}</h3>
          <dl>
            {keys.map(([names, does]) => (
              <div key={does}>
                <dt>
                  {names.map((name) => (
                    <kbd key={name}>{name}</kbd>
                  ))}
                </dt>
                <dd>{does}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <label className={styles.choice}>
        <input
          type="checkbox"
          checked={singleKeys}
          onChange={(event) => setSingleKeys(event.target.checked)}
        />
        Single keys (/ and ?) act
      </label>
    </dialog>
  );
}
