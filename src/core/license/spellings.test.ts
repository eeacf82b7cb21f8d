import { describe, expect, test } from 'vitest';
import { readDataset } from '#data/read/dataset.ts';
import { readAbsence } from './absence.ts';
import { readLicenseField } from './field.ts';

/** What people write into the license field of a file, gathered from cards, indexes, packages and lists of models. */

const { licenses } = readDataset('data');
const known = new Map(licenses.map((license) => [license.id, license]));
const lines = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s*→\s*/) as [string, string]);
const spellings = (text: string) =>
  lines(text).flatMap(([written, meant]) => written.split(/\s*¦\s*/).map((each) => [each, meant] as const));
const read = (text: string) => readLicenseField(text, known, true);

describe('in free text a license is read', () => {
  test.each(
    spellings(`
      apache 2.0 ¦ apache 2 ¦ Apache2.0 ¦ Apache V2 ¦ Apache-v2.0 ¦ Apache License v2.0 ¦ ASL 2.0 → Apache-2.0
      The Apache Software License, Version 2.0 ¦ apache-2.0-license ¦ Apache-2.0 License → Apache-2.0
      SPDX-License-Identifier: Apache-2.0 ¦ license:apache-2.0 ¦ Licensed under Apache 2.0 → Apache-2.0
      The MIT License (MIT) ¦ MIT. ¦ \`MIT\` ¦ “MIT” ¦ **MIT** ¦ ['mit'] ¦ ＭＩＴ ¦ MIT licence ¦ MIT\u200B → MIT
      [MIT License](https://opensource.org/licenses/MIT) ¦ Released under the MIT license ¦ under MIT → MIT
      GPL v2 ¦ GPL-2.0+ ¦ GPL v2+ ¦ GNU GPL 2 ¦ GPL-2.0-or-later → GPL-2.0-only
      GPL-3 ¦ GPL3 ¦ GPLv3+ ¦ GNU GPL v3 ¦ GNU General Public License v3.0 or later → GPL-3.0-only
      GNU AGPL v3 ¦ GNU Affero General Public License v3.0 ¦ AGPL 3 → AGPL-3.0-only
      3-clause BSD ¦ BSD 3 Clause License ¦ BSD-3 ¦ New BSD License → BSD-3-Clause
      BSD-2 ¦ 2-Clause BSD ¦ FreeBSD ¦ Simplified BSD License → BSD-2-Clause
      CC BY 4.0 ¦ CC-BY-4 ¦ CCBY4.0 ¦ cc_by_4.0 ¦ CC BY v4.0 ¦ CC BY 4.0 International → CC-BY-4.0
      Creative Commons BY 4.0 ¦ Attribution 4.0 International (CC BY 4.0) → CC-BY-4.0
      Creative Commons Attribution 4.0 International Public License → CC-BY-4.0
      CC BY-NC-SA 4.0 ¦ CC BY NC SA 4.0 ¦ cc by-nc-sa 4.0 license → CC-BY-NC-SA-4.0
      Creative Commons Attribution-NonCommercial-ShareAlike 4.0 International → CC-BY-NC-SA-4.0
      Creative Commons Attribution-NonCommercial 4.0 International → CC-BY-NC-4.0
      CC0 ¦ CC-0 ¦ CC Zero ¦ CC0 1.0 Universal ¦ Creative Commons Zero v1.0 Universal → CC0-1.0
      MPLv2 ¦ MPL 2 ¦ Mozilla Public License, v. 2.0 ¦ MPL 2.0 → MPL-2.0
      Llama 2 Community License ¦ llama2 ¦ Llama-2 → llama-2-community
      Meta Llama 3 License ¦ llama3 → llama-3-community
      Llama 3.1 ¦ llama3.1 ¦ Meta Llama 3.1 Community License Agreement → llama-3.1-community
      Mistral Research License ¦ MRL → mistral-mrl-0.1`),
  )('%s is %s', (written, meant) => {
    expect(read(written)).toEqual({ says: 'license', license: meant });
  });
});

describe('what is not taken in silence is said, with the word to type', () => {
  test.each(
    spellings(`
      http://www.apache.org/licenses/LICENSE-2.0 ¦ https://www.apache.org/licenses/LICENSE-2.0.txt → Apache-2.0
      https://opensource.org/license/apache-2-0 ¦ https://spdx.org/licenses/Apache-2.0.html → Apache-2.0
      https://choosealicense.com/licenses/mit/ ¦ https://opensource.org/licenses/MIT → MIT
      https://www.gnu.org/licenses/gpl-3.0.en.html ¦ https://www.gnu.org/licenses/gpl-3.0-standalone.html → GPL-3.0-only
      https://creativecommons.org/licenses/by/4.0/deed.de ¦ http://creativecommons.org/licenses/by/4.0 → CC-BY-4.0
      creativecommons.org/licenses/by-nc-sa/4.0/ → CC-BY-NC-SA-4.0
      https://creativecommons.org/publicdomain/zero/1.0/legalcode → CC0-1.0
      https://www.llama.com/llama3_1/license/ → llama-3.1-community
      https://ai.google.dev/gemma/terms#section → gemma-terms
      mit and (apache-2.0 or bsd-3-clause) → MIT AND (Apache-2.0 OR BSD-3-Clause)
      Apache 2.0 or MIT → Apache-2.0 OR MIT
      Apache 2.0 and CC BY 4.0 → Apache-2.0 AND CC-BY-4.0
      MIT, Apache 2.0 ¦ ["mit", "apache-2.0"] ¦ [mit, apache-2.0] ¦ MIT || Apache-2.0 → MIT AND Apache-2.0`),
  )('%s may be %s', (written, meant) => {
    expect(read(written)).toMatchObject({ says: 'unclear', meant });
  });

  test.each(
    `MIT-style ¦ Modified MIT ¦ MIT (not yet released) ¦ MIT? ¦ probably MIT ¦ not MIT ¦ МIT ¦ Apache ¦ GPL ¦ llama ¦ LLaMA License
     BSD License ¦ CC BY ¦ OpenRAIL-M ¦ Apache-2.00 ¦ CC-BY-5.0 ¦ MIT-2.0 ¦ BUSL-1.1 ¦ LicenseRef-MIT ¦ DocumentRef-a:LicenseRef-b
     Apache 2.0 (code), CC-BY-4.0 (weights) ¦ code: MIT; weights: CC-BY-NC-4.0 ¦ Apache-2.0 for code, CC-BY-NC-4.0 for weights
     Apache-2.0 with use restrictions ¦ Apache 2.0 with Commons Clause ¦ MIT WITH Commons-Clause ¦ Apache-2.0 WITH use-limits
     MIT AND ¦ AND MIT ¦ MIT AND constructor ¦ __proto__ ¦ toString ¦ 3.1 ¦ true ¦ yes ¦ 2024-12-15 ¦ gated ¦ Non-commercial
     https://github.com/x/y/blob/main/LICENSE ¦ https://example.org/MIT`
      .split(/\s*[¦\n]\s*/)
      .filter(Boolean),
  )('%s is no license that we know', (written) => {
    expect(read(written)).toMatchObject({ says: 'unclear', meant: null });
  });

  test('an exception of SPDX adds permissions, and is read', () => {
    for (const exception of ['LLVM-exception', 'Classpath-exception-2.0', 'Linux-syscall-note']) {
      const license = `Apache-2.0 WITH ${exception}`;
      expect(read(license)).toEqual({ says: 'license', license });
    }
  });
});

describe('words in place of a license', () => {
  const WORDS: Record<string, string> = {
    'not-included': `not available yet ¦ no longer available ¦ unreleased ¦ not open-sourced ¦ [not released] ¦ withdrawn
      noch nicht veröffentlicht ¦ in Vorbereitung ¦ wird nachgereicht ¦ à venir ¦ pas disponible ¦ próximamente ¦ no disponible
      em breve ¦ in arrivo ¦ nog niet beschikbaar ¦ ej tillgänglig ¦ inte publicerad ¦ ikke tilgjengelig ¦ ei saatavilla ¦ niedostępny
      není k dispozici ¦ nem elérhető ¦ indisponibil ¦ μη διαθέσιμο ¦ mevcut değil ¦ недоступно ¦ недоступний ¦ nedostupno ¦ 尚未公开`,
    undisclosed: `Proprietary License ¦ proprietary (API) ¦ Proprietary - API only ¦ Undisclosed, probably Apache-2.0 ¦ "Undisclosed" ¦ redacted
      closed weight ¦ unter Verschluss ¦ geschlossen ¦ fermé ¦ privado ¦ cerrado ¦ fechado ¦ chiuso ¦ gesloten ¦ vertrouwelijk
      nieujawnione ¦ не раскрывается ¦ Other (proprietary) ¦ unreleased (internal)`,
    'not-looked-at': `T.B.D. ¦ TBD - see paper ¦ To be decided later ¦ pending legal review ¦ not known yet ¦ n/d ¦ N/K ¦ NaN ¦ undefined
      not stated by the producer ¦ the license is not specified ¦ nicht zutreffend ¦ entfällt ¦ k. A. ¦ sans objet ¦ s/o ¦ à définir
      no aplica ¦ por determinar ¦ pendiente ¦ não aplicável ¦ a definir ¦ da definire ¦ n.v.t. ¦ niet bekend ¦ okänd ¦ ukjent ¦ ukendt
      ei tiedossa ¦ tuntematon ¦ nie dotyczy ¦ brak danych ¦ neznámý ¦ neuvedeno ¦ ismeretlen ¦ necunoscut ¦ άγνωστο ¦ bilinmiyor
      неприменимо ¦ невідомо ¦ неизвестен ¦ neznano ¦ teadmata ¦ nežinoma ¦ nezināms ¦ 不适用`,
    'no-license': `LICENSE.txt ¦ none yet ¦ No license specified ¦ ohne Lizenz ¦ pas de licence ¦ sem licença ¦ nincs ¦ brak ¦ yok ¦ няма`,
  };
  const words = Object.entries(WORDS).flatMap(([says, text]) =>
    text.split(/\s*[¦\n]\s*/).map((word) => [word, says] as const),
  );
  test.each(words)('%s is read as %s', (word, says) => {
    expect(readAbsence(word)).toBe(says);
  });

  test('no license of the list reads as such a word, but the one that stands for none', () => {
    const such = licenses.filter(({ id, name, names }) => [id, name, ...names].some(readAbsence));
    expect(such.map(({ id }) => id)).toEqual(['none-unspecified']);
  });

  test.each(
    `Open ¦ Public ¦ Released ¦ Publicly available ¦ Not-for-profit license ¦ No Derivatives ¦ no restrictions ¦ never closed ¦ not proprietary
     not undisclosed ¦ Private LLM License ¦ Proprietary tokenizer, released ¦ InternLM ¦ Internal evaluation suite ¦ Removed duplicates
     Code (unreleased parts excluded) ¦ Released, but not the data ¦ MIT (not yet released) ¦ Offen ¦ NCSA ¦ n ¦ s`
      .split(/\s*[¦\n]\s*/)
      .filter(Boolean),
  )('%s is none', (text) => {
    expect(readAbsence(text)).toBeNull();
  });
});
