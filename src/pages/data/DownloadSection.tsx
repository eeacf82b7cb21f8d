import { javascriptExample, pythonExample } from '#api/code-examples.ts';
import { dataUrl } from '#api/data.ts';
import type { Downloads } from '#data/publish/downloads.ts';
import article from '#parts/article.module.css';
import { ScrollFrame } from '#parts/ScrollFrame.tsx';
import { Code } from './Code.tsx';
import { descriptionOf, formatBytes } from './files.ts';
import { useDataAddress } from './use-data-address.ts';

/** The files, each with what it holds and its size. */
export function DownloadSection({ files }: { files: Downloads['files'] }) {
  return (
    <section>
      <h2 id="download">Download</h2>
      <ScrollFrame label="Files to download" className={article.scroller}>
        <table className={article.table}>
          <thead>
            <tr>
              <th scope="col">File</th>
              <th scope="col" className={article.number}>
                Size
              </th>
            </tr>
          </thead>
          <tbody>
            {files.map(({ path, bytes }) => (
              <tr key={path}>
                <th scope="row">
                  <a
                    href={dataUrl(path)}
                    download={path.endsWith('.xml') ? undefined : path.replace('/', '-')}
                  >
                    {path}
                  </a>
                  <small>{descriptionOf(path)}</small>
                </th>
                <td className={article.number}>{formatBytes(bytes)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollFrame>
      <p className={article.small}>
        Sizes before compression; a host that compresses sends about a tenth. CSV by RFC 4180, in UTF-8; a
        cell that a spreadsheet would run as a formula starts with an apostrophe.
      </p>
    </section>
  );
}

/** Code to start from, with this site's own address once it is known. */
export function FetchSection() {
  const address = useDataAddress();
  const url = (file: string) => (address === null ? dataUrl(file) : new URL(file, address).href);
  return (
    <section>
      <h2 id="fetch">Use it from code</h2>
      <p>
        No key and no tracking: the files are served from this site. A status of <code>unknown</code> is not a
        no: count it apart from <code>withheld</code>. Where its basis is <code>unchecked</code>, nobody has
        looked; elsewhere the pages that were read do not say.
      </p>
      <h3>JavaScript</h3>
      <Code text={javascriptExample(url('dataset.json'))} name="the JavaScript" />
      <h3>Python</h3>
      <Code text={pythonExample(url('dataset.csv'))} name="the Python" />
    </section>
  );
}
