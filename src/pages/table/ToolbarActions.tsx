import { DEFAULT_PICTURES } from '#core/link/bare-views.ts';
import { Link } from '#parts/Link.tsx';
import { PartError } from '#parts/PartError.tsx';
import { useFilters } from '#store/derived.ts';
import { permalinkOf } from '#store/url.ts';
import { useView } from '#store/view.ts';
import controls from '#ui/controls.module.css';
import { CopyButton } from '#ui/CopyButton.tsx';
import { Popover } from '#ui/Popover.tsx';
import { SortMenu } from './SortMenu.tsx';
import { Cite } from '#parts/Cite.tsx';
import { ColumnList, ExportMenu } from './lazy-menus.ts';

/** What to do with the result: choose its columns, copy its link. */
export function ToolbarActions() {
  const filters = useFilters();
  return (
    <>
      <SortMenu />
      <Popover label="Columns">
        <PartError name="The choice of columns" fallback={<p>Loading…</p>}>
          <ColumnList />
        </PartError>
      </Popover>
      <Popover label="Export">
        <PartError name="The files to export" fallback={<p>Loading…</p>}>
          <ExportMenu />
        </PartError>
      </Popover>
      <Link to={{ ...DEFAULT_PICTURES, filters }} className={controls.quiet}>
        Pictures
      </Link>
      <Cite title="AI models and how open they are" className={controls.quiet} />
      <CopyButton textToCopy={() => permalinkOf(useView.getState().view)}>Copy link</CopyButton>
    </>
  );
}
