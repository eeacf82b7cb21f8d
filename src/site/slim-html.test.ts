import { expect, test } from 'vitest';
import { slimHtml } from './slim-html.ts';

test.each([
  ['values', '<a href="/x/" class="a">x</a>', '<a href=/x/ class=a>x</a>'],
  ['no value with a space', '<a title="two words" rel="">x</a>', '<a title="two words" rel="">x</a>'],
  ['no value with signs', '<i title="a=b"></i><i title="&lt;"></i>', '<i title="a=b"></i><i title=&lt;></i>'],
  ['no value before a slash', '<input value="x"/>', '<input value="x"/>'],
  ['no text', '<i>says id="x" </i>', '<i>says id="x" </i>'],
  ['paragraphs', '<div><p>a</p><p>b</p></div>', '<div><p>a<p>b</div>'],
  [
    'no paragraph before text',
    '<p>a</p>b<p>c</p><!-- --><p>d</p><a>e</a>',
    '<p>a</p>b<p>c</p><!-- --><p>d</p><a>e</a>',
  ],
  ['no paragraph in what may hold a rest', '<a><p>a</p></a>', '<a><p>a</p></a>'],
  ['lists', '<ul><li>a</li><li>b</li></ul>', '<ul><li>a<li>b</ul>'],
  ['no item before a comment', '<ul><li>a</li><!--$--></ul>', '<ul><li>a</li><!--$--></ul>'],
  ['terms', '<dl><div><dt>a</dt><dd>b</dd></div></dl>', '<dl><div><dt>a<dd>b</div></dl>'],
  ['tables', '<tr><th>a</th><td>b</td></tr></tbody>', '<tr><th>a<td>b</tbody>'],
])('slims %s', (_, whole, slim) => expect(slimHtml(whole)).toBe(slim));
