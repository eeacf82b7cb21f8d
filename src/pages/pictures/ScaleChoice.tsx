import type { PicturesView } from '#core/link/view.ts';
import { changePictures } from '#store/page-choices.ts';
import { Segmented } from '#ui/Segmented.tsx';

/** Whether models are drawn as shares, as numbers, or each for itself. */
export function ScaleChoice({ scale }: Pick<PicturesView, 'scale'>) {
  return (
    <Segmented
      label="What is drawn"
      value={scale}
      options={[
        ['share', 'Shares'],
        ['count', 'Numbers'],
        ['models', 'Each model'],
      ]}
      onChange={(chosen) => changePictures({ scale: chosen })}
    />
  );
}
