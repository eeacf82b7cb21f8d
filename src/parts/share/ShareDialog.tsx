import { useEffect, useId, useRef, useState } from 'react';
import type { ModelRecord } from '#core/model/record.ts';
import { useView } from '#store/view.ts';
import controls from '#ui/controls.module.css';
import { CopyButton } from '#ui/CopyButton.tsx';
import { Segmented } from '#ui/Segmented.tsx';
import { readingDate } from '#words/format.ts';
import { FRAME_SANDBOX, shareTitle } from '#words/share.ts';
import { EmbedChoices, type EmbedLook } from './EmbedChoices.tsx';
import { saveFile } from './save-file.ts';
import {
  comparedIn,
  dayOf,
  framedAddress,
  sharedAddress,
  sharedAs,
  TEXT_FORMS,
  type TextForm,
} from './share-forms.ts';
import styles from './ShareDialog.module.css';
import { SharedPicture } from './SharedPicture.tsx';

type Props = { records: readonly ModelRecord[]; onClose: () => void };
type Form = TextForm | 'picture';

const FORMS: readonly [Form, string][] = [
  ['link', 'Link'],
  ['text', 'Text'],
  ['picture', 'Picture'],
  ['markdown', 'Markdown'],
  ['csv', 'CSV'],
  ['json', 'JSON'],
  ['embed', 'Embed'],
];

/** What can be taken away of the page: a form is chosen, stands there, and is then copied, saved or passed on. */
export function ShareDialog({ records, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  const view = useView((state) => state.view);
  const [form, setForm] = useState<Form>('link');
  const [isFrozen, setFrozen] = useState(view.release !== null);
  const [look, setLook] = useState<EmbedLook>({ theme: null, height: 640 });
  // As a modal dialog the browser keeps the focus in it, closes it at Escape and gives the focus back.
  useEffect(() => dialog.current?.showModal(), []);
  const shared = { records, view, isFrozen, ...look };
  const day = readingDate(dayOf(records));
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={title} onClose={onClose} closedby="any">
      <div className={styles.content}>
        <header className={styles.head}>
          <h2 id={title}>Share</h2>
          <button
            type="button"
            className={controls.quiet}
            aria-label="Close"
            onClick={() => dialog.current?.close()}
          >
            ×
          </button>
        </header>
        <Segmented label="What to share" value={form} options={FORMS} onChange={setForm} />
        <fieldset className={styles.data}>
          <legend className="visually-hidden">The data that the address shows</legend>
          <label>
            <input type="radio" name={title} checked={!isFrozen} onChange={() => setFrozen(false)} />
            Live: the address shows the newest data
          </label>
          <label>
            <input type="radio" name={title} checked={isFrozen} onChange={() => setFrozen(true)} />
            Frozen: it shows the data of {day}, for good
          </label>
        </fieldset>
        {form === 'embed' ? <EmbedChoices look={look} onChange={setLook} /> : null}
        {form === 'picture' ? (
          <SharedPicture
            records={records}
            choices={comparedIn(view, records)}
            address={sharedAddress(shared)}
            fileName={fileName(records)}
          />
        ) : (
          <SharedText key={form} form={form} text={sharedAs(form, shared)} records={records} />
        )}
        {form === 'embed' ? (
          <iframe
            className={styles.frame}
            title={`The frame as it will look: ${shareTitle(records)}`}
            src={framedAddress(shared)}
            height={look.height}
            sandbox={FRAME_SANDBOX}
          />
        ) : null}
      </div>
    </dialog>
  );
}

/** "ajar-olmo-3-32b-2026-11-21", and of a comparison how many models it has. */
function fileName(records: readonly ModelRecord[]): string {
  const [first] = records;
  const others = records.length > 1 ? `-and-${records.length - 1}-more` : '';
  return `ajar-${first?.model.id ?? 'models'}${others}-${dayOf(records)}`;
}

type TextProps = { form: TextForm; text: string; records: readonly ModelRecord[] };

/** The text as it will be copied. */
function SharedText({ form, text, records }: TextProps) {
  const { name, file } = TEXT_FORMS[form];
  return (
    <>
      <textarea
        className={styles.preview}
        aria-label={`The ${name}, as it is copied`}
        rows={Math.min(14, text.split('\n').length + 1)}
        readOnly
        value={text}
      />
      <p className={styles.actions}>
        <CopyButton className={controls.primary} textToCopy={() => text}>
          {`Copy ${form === 'embed' ? 'the code' : name}`}
        </CopyButton>
        {file === null ? null : (
          <button
            type="button"
            className={controls.button}
            onClick={() =>
              saveFile(
                `${fileName(records)}.${file[0]}`,
                new Blob([text], { type: `${file[1]};charset=utf-8` }),
              )
            }
          >
            Save the file
          </button>
        )}
        {form === 'link' || form === 'text' ? (
          <PassOn text={text} isLink={form === 'link'} title={shareTitle(records)} />
        ) : null}
      </p>
    </>
  );
}

/** The device's own way to share, where it has one. */
function PassOn({ text, isLink, title }: { text: string; isLink: boolean; title: string }) {
  if (!('share' in navigator)) return null;
  const pass = () =>
    // Whoever closes the sheet has changed their mind, which is no error.
    void navigator.share(isLink ? { title, url: text } : { title, text }).catch(() => undefined);
  return (
    <button type="button" className={controls.button} onClick={pass}>
      Send with…
    </button>
  );
}
