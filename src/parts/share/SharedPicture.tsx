import { useState } from 'react';
import type { CompareView } from '#core/link/view.ts';
import type { ModelRecord } from '#core/model/record.ts';
import controls from '#ui/controls.module.css';
import { shareSummary, shareTitle } from '#words/share.ts';
import { pictureOf } from './picture-of.ts';
import { saveFile, svgAddress, toPng } from './save-file.ts';
import styles from './ShareDialog.module.css';

type Props = {
  records: readonly ModelRecord[];
  choices: Pick<CompareView, 'axes' | 'chart' | 'reference'>;
  address: string;
  fileName: string;
};

/** The picture as it will be saved, in light colors whatever the page has. */
export function SharedPicture({ records, choices, address, fileName }: Props) {
  const [failed, setFailed] = useState(false);
  const { svg, width, height } = pictureOf(records, choices, address);
  const savePng = async () => {
    setFailed(false);
    try {
      saveFile(`${fileName}.png`, await toPng(svg, width, height));
    } catch {
      setFailed(true);
    }
  };
  return (
    <>
      <img
        className={styles.picture}
        src={svgAddress(svg)}
        width={width}
        height={height}
        alt={`${shareTitle(records)} ${shareSummary(records)}`}
      />
      <p className={styles.actions}>
        <button type="button" className={controls.primary} onClick={() => void savePng()}>
          Save as PNG
        </button>
        <button
          type="button"
          className={controls.button}
          onClick={() => saveFile(`${fileName}.svg`, new Blob([svg], { type: 'image/svg+xml' }))}
        >
          Save as SVG
        </button>
      </p>
      {failed ? (
        <p role="alert">This browser could not draw the PNG; the SVG holds the same picture.</p>
      ) : null}
    </>
  );
}
