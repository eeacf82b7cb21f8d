import { permalinkOf } from '#store/url.ts';
import { useView } from '#store/view.ts';
import controls from '#ui/controls.module.css';
import { CopyButton } from '#ui/CopyButton.tsx';
import { Popover } from '#ui/Popover.tsx';
import { Cite } from '#parts/Cite.tsx';
import { ColumnList } from './ColumnList.tsx';

/** What to do with the result: choose its columns, copy its link. */
export function ToolbarActions() {
  return (
    <>
      <Popover label="Columns">
        <ColumnList />
      </Popover>
      <Cite title="AI models and how open they are" className={controls.quiet} />
      <CopyButton textToCopy={() => permalinkOf(useView.getState().view)}>Copy link</CopyButton>
    </>
  );
}
