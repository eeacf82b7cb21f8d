import { expect, test } from 'vitest';
import { pageStyles } from './page-styles.ts';

const HTML = '<div class="a b" data-x="y" style="--own:1"><p>text</p></div>';

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
  [
    'what has the value asked for',
    '[data-x=y]{x:1}[data-x="z"]{x:2}[data-x]{x:3}[data-w]{x:4}',
    '[data-x=y]{x:1}[data-x]{x:3}',
  ],
  ['what the root may say later', ':root[data-theme=dark]{x:1}', ':root[data-theme=dark]{x:1}'],
  [
    'nothing that only a reader brings about',
    'p:hover{x:1}.a:focus-visible p{x:2}p:not(:hover){x:3}.a:disabled,p:target{x:4}',
    'p:not(:hover){x:3}.a:disabled,p:target{x:4}',
  ],
  [
    'properties that are asked for, by short names',
    ':root{--one:1;--two:var(--three);--three:url("a;b");--four:var(--five);--five:5}p{x:var(--one) var(--two)}',
    ':root{--0:1;--1:var(--2);--2:url("a;b");}p{x:var(--0) var(--1)}',
  ],
  [
    'the names that elements set',
    'p{--own:1;x:var(--own);y:var(--none)}',
    'p{--own:1;x:var(--own);y:var(--none)}',
  ],
  [
    'no word to printers',
    'p{print-color-adjust:exact;x:1}p p{-webkit-print-color-adjust:exact;print-color-adjust:exact}',
    'p{x:1}',
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
  expect(pageStyles(css)(HTML)).toBe(kept);
});

test.each([
  [
    'not of what is folded',
    '<details class="a"><summary class="b"></summary><p class="c"></p></details>',
    '.a.b',
  ],
  ['of what is open', '<details open=""><summary class="b"></summary><p class="c"></p></details>', '.b.c'],
  [
    'of the summary of what is folded in what is folded',
    '<details><summary></summary><details><summary class="a"></summary><p class="b"></p></details></details>',
    '.a',
  ],
  ['of what comes after it', '<details><summary></summary></details><p class="c"></p>', '.c'],
])('keeps styles %s', (_, html, kept) => {
  expect(pageStyles('.a{x:1}.b{x:1}.c{x:1}')(html).replaceAll('{x:1}', '')).toBe(kept);
});
