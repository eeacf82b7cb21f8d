import { expect, test } from 'vitest';
import { stylesFor } from './page-styles.ts';

const HTML = '<div class="a b"><p>text</p></div>';

test.each([
  ['what the page has', '.a{x:1}.a.b{x:2}p{x:3}*{x:4}', '.a{x:1}.a.b{x:2}p{x:3}*{x:4}'],
  ['not what it lacks', '.c{x:1}.a .c{x:2}.a.c{x:3}p .c:hover{x:4}', ''],
  ['of a list what it has', '.c,.a>p,p.c{x:1}', '.a>p{x:1}'],
  ['what may not be there', '.a:not(.c){x:1}.a:is(.c,.d) p{x:2}', '.a:not(.c){x:1}.a:is(.c,.d) p{x:2}'],
  [
    'groups of rules with what is in them',
    '@layer l{@media (x){.a{x:1}.c{x:2}}.c{x:3}}',
    '@layer l{@media (x){.a{x:1}}}',
  ],
  ['nothing for paper', '@layer l{.a{x:1}@media print{.a{x:2}}}', '@layer l{.a{x:1}}'],
  ['no empty groups', '@layer l{@media (x){.c{x:2}}}', ''],
  [
    'the order of layers, and what has a name of its own',
    '@layer a,b;@keyframes k{0%{x:1}}',
    '@layer a,b;@keyframes k{0%{x:1}}',
  ],
  ['braces in quotes', '.a{content:"}{;"}.c{content:"}"}p{x:1}', '.a{content:"}{;"}p{x:1}'],
])('keeps %s', (_, css, kept) => {
  expect(stylesFor(css, HTML)).toBe(kept);
});
