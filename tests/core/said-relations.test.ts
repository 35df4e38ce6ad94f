/** What a text says of its relations: words that can mean nothing else, and words that look like them. */
import { expect, test } from 'vitest';
import { recogniseCitations } from '../../src/core/citation.ts';
import type { DocumentFile } from '../../src/core/collection.ts';
import { judgeDocument } from '../../src/core/judge.ts';
import { toProvisions } from '../../src/core/provision.ts';
import { buildRegistry } from '../../src/core/registry.ts';
import { findSaidRelations } from '../../src/core/said-relations.ts';

const ISSUERS = { places: [], issuers: [] };

/** A decision with this text, in a collection that holds all it cites by number. */
function findSaid(text: string, { type = 'Quyết định', hasSource = true } = {}): string[] {
  const cited = recogniseCitations(text).flatMap(({ number, key }) => (number && key ? [{ slug: key, number }] : []));
  const own = { slug: 'own', number: '1-QĐ/TW', type, issuer: 'x', status: 'Chưa rõ' as const };
  const registry = buildRegistry(
    [own, ...new Map(cited.map(({ slug, number }) => [slug, { ...own, slug, number }])).values()],
    ISSUERS,
    [],
  );
  const blocks = [...text.matchAll(/[^\n]+(?:\n[^\n]+)*/g)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
  const file: DocumentFile = {
    file: 'own.md',
    path: 'own.md',
    document: { ...own, source: hasSource ? 'own.txt' : undefined },
    fields: {},
    bodyStart: 0,
    fileEnd: text.length,
    raw: text,
    text,
    segments: [{ textStart: 0, fileStart: 0, length: text.length }],
    links: [],
    provisions: toProvisions(text, blocks, type),
    lines: [],
  };
  const findSource = (name: string) => ({ file: name, name, sha256: '', lines: [] });
  const judged = judgeDocument(file, { registry, findSource });
  return findSaidRelations(judged, registry).map(
    ({ kind, target, words, anchor }) => `${kind} ${target} ${anchor} “${words}”`,
  );
}

const EFFECT = 'Quyết định này có hiệu lực thi hành kể từ ngày ký';

test.for<[string, string[]]>([
  ['Căn cứ Nghị quyết số 25-NQ/TW ngày 03/6/2013;', ['basedOn 25-nq-tw doan-1 “Căn cứ”']],
  ['- Căn cứ vào các Nghị quyết số 25-NQ/TW', ['basedOn 25-nq-tw doan-1 “Căn cứ”']],
  ['Căn cứ\nNghị quyết số 25-NQ/TW', []],
  ['QUYẾT ĐỊNH\n\nCăn cứ khoản 2 Điều 5 của Nghị định số 30/2020/NĐ-CP', ['basedOn 30-2020-nd-cp doan-2 “Căn cứ”']],
  [
    'Căn cứ Nghị quyết số 25-NQ/TW;\nCăn cứ Kết luận số 43-KL/TW;',
    ['basedOn 25-nq-tw doan-1 “Căn cứ”', 'basedOn 43-kl-tw doan-1 “Căn cứ”'],
  ],
  [
    'Căn cứ Quyết định số 217-QĐ/TW, 218-QĐ/TW và 219-QĐ/TW',
    ['217', '218', '219'].map((number) => `basedOn ${number}-qd-tw doan-1 “Căn cứ”`),
  ],
  ['Căn cứ Kết luận số 43-KL/TW về thực hiện Nghị quyết số 25-NQ/TW', ['basedOn 43-kl-tw doan-1 “Căn cứ”']],
  ['Căn cứ tình hình thực hiện Nghị quyết số 25-NQ/TW', []],
  ['Xét đề nghị, căn cứ Nghị quyết số 25-NQ/TW', []],
  ['Theo Nghị quyết số 25-NQ/TW', []],
  // Below the preamble the words may be anybody's: a form, an annex, a case told.
  ['Điều 1. Ban hành Quy chế.\n\nCăn cứ Nghị quyết số 25-NQ/TW', []],
  [
    '“Căn cứ Nghị quyết số 25-NQ/TW;\nCăn cứ Kết luận số 43-KL/TW;”\n\nCăn cứ Chỉ thị số 6-CT/TW',
    ['basedOn 6-ct-tw doan-2 “Căn cứ”'],
  ],
  [`Điều 3. ${EFFECT} và thay thế Quyết định số 2-QĐ/TW.`, ['repeals 2-qd-tw dieu-3 “thay thế”']],
  [`Điều 3. ${EFFECT}; thay thế Quyết định số 2-QĐ/TW.`, ['repeals 2-qd-tw dieu-3 “thay thế”']],
  [
    'Điều 3. Hiệu lực thi hành\n\n1. Quyết định này có hiệu lực. Quyết định này thay thế cho các Quyết định số 2-QĐ/TW, 3-QĐ/TW.',
    ['repeals 2-qd-tw dieu-3-khoan-1 “thay thế”', 'repeals 3-qd-tw dieu-3-khoan-1 “thay thế”'],
  ],
  [`Điều 3. ${EFFECT}; các Quy chế thay thế Quyết định số 2-QĐ/TW.`, []],
  [`Điều 3. ${EFFECT} và thay thế khoản 2 Điều 5 Quyết định số 2-QĐ/TW.`, []],
  [`Điều 3. ${EFFECT}, không thay thế Quyết định số 2-QĐ/TW.`, []],
  [`Điều 3. ${EFFECT}. Mẫu mới thay thế Quyết định số 2-QĐ/TW.`, []],
  [`Điều 3. ${EFFECT} và được sửa đổi, thay thế bởi Quyết định số 2-QĐ/TW.`, []],
  // Another's effect, another's words.
  ['Điều 3. Chỉ thị này có hiệu lực kể từ ngày ký và thay thế Quyết định số 2-QĐ/TW.', []],
  ['Điều 3. Mẫu kèm theo Quyết định này có hiệu lực kể từ ngày ký và thay thế Quyết định số 2-QĐ/TW.', []],
  ['Điều 3. Quyết định này hướng dẫn cán bộ thay thế Quyết định số 2-QĐ/TW trong hồ sơ.', []],
  [`Điều 3. ${EFFECT}; Kết luận số 4-KL/TW thay thế Quyết định số 2-QĐ/TW.`, []],
  ['Điều 1. Sửa đổi, bổ sung một số điều của Quyết định số 2-QĐ/TW', ['amends 2-qd-tw dieu-1 “Sửa đổi, bổ sung”']],
  ['Điều 1. Sửa đổi, bổ sung khoản 2 Điều 5 Quyết định số 2-QĐ/TW', ['amends 2-qd-tw dieu-1 “Sửa đổi, bổ sung”']],
  ['Điều 1. Sửa đổi, bổ sung Quy chế ban hành kèm theo Quyết định số 2-QĐ/TW', []],
  ['Điều 1. Rà soát để sửa đổi, bổ sung Quyết định số 2-QĐ/TW', []],
  [
    'Quyết định số 2-QĐ/TW ngày 03/6/2013 hết hiệu lực thi hành kể từ ngày Quyết định này có hiệu lực.',
    ['repeals 2-qd-tw doan-1 “hết hiệu lực”'],
  ],
  [
    'Điều 3. Hiệu lực\n\n2. Các Quyết định số 2-QĐ/TW, 3-QĐ/TW hết hiệu lực từ ngày Quyết định này có hiệu lực.',
    ['repeals 2-qd-tw dieu-3-khoan-2 “hết hiệu lực”', 'repeals 3-qd-tw dieu-3-khoan-2 “hết hiệu lực”'],
  ],
  ['Khoản 2 Điều 5 Quyết định số 2-QĐ/TW hết hiệu lực kể từ ngày Quyết định này có hiệu lực.', []],
  ['Mẫu theo Quyết định số 2-QĐ/TW hết hiệu lực kể từ ngày Quyết định này có hiệu lực.', []],
  ['Quyết định số 2-QĐ/TW hết hiệu lực kể từ ngày Chỉ thị này có hiệu lực.', []],
  ['Quyết định số 2-QĐ/TW không hết hiệu lực kể từ ngày Quyết định này có hiệu lực.', []],
  ['Quyết định số 2-QĐ/TW hết hiệu lực kể từ ngày 01/7/2013 theo Quyết định này.', []],
  [
    'Điều 3. Hiệu lực\n\n2. Các văn bản sau đây hết hiệu lực kể từ ngày Quyết định này có hiệu lực:\n\na) Quyết định số 2-QĐ/TW về sửa Quyết định số 9-QĐ/TW;\n\nb) Chỉ thị số 3-CT/TW.\n\n3. Chỉ thị số 4-CT/TW còn hiệu lực.',
    ['repeals 2-qd-tw doan-3 “hết hiệu lực”', 'repeals 3-ct-tw doan-4 “hết hiệu lực”'],
  ],
  [
    'Điều 1. Bãi bỏ các Quyết định sau:\n\n1. Quyết định số 2-QĐ/TW ngày 03/6/2013.\n\n2. Quyết định số 3-QĐ/TW.\n\nĐiều 2. Quyết định số 4-QĐ/TW tiếp tục thực hiện.',
    ['repeals 2-qd-tw dieu-1-khoan-1 “Bãi bỏ”', 'repeals 3-qd-tw dieu-1-khoan-2 “Bãi bỏ”'],
  ],
  [
    'Các Quyết định sau đây hết hiệu lực kể từ ngày Quyết định này có hiệu lực: Quyết định số 2-QĐ/TW, Quyết định số 3-QĐ/TW.',
    ['repeals 2-qd-tw doan-1 “hết hiệu lực”', 'repeals 3-qd-tw doan-1 “hết hiệu lực”'],
  ],
  ['Các văn bản sau đây được áp dụng kể từ ngày Quyết định này có hiệu lực:\n\na) Quyết định số 2-QĐ/TW.', []],
  [
    'Các văn bản sau đây hết hiệu lực kể từ ngày Quyết định này có hiệu lực:\n\na) Khoản 2 Điều 5 Quyết định số 2-QĐ/TW;\n\nb) Mẫu của Quyết định số 3-QĐ/TW.',
    [],
  ],
  ['Bãi bỏ các nội dung sau:\n\nTheo Quyết định số 2-QĐ/TW.', []],
  // Other plain words for the same.
  ['Quyết định này hủy bỏ Quyết định số 2-QĐ/TW.', ['repeals 2-qd-tw doan-1 “hủy bỏ”']],
  ['Quyết định này huỷ bỏ toàn bộ Quyết định số 2-QĐ/TW.', ['repeals 2-qd-tw doan-1 “huỷ bỏ”']],
  ['Quyết định này không hủy bỏ Quyết định số 2-QĐ/TW.', []],
  ['Quyết định này hủy bỏ Điều 2 Quyết định số 2-QĐ/TW.', []],
  ['Điều 2. Hủy bỏ Quyết định số 2-QĐ/TW.', ['repeals 2-qd-tw dieu-2 “Hủy bỏ”']],
  [
    'Kể từ ngày Quyết định này có hiệu lực, Quyết định số 2-QĐ/TW ngày 03/6/2013 hết hiệu lực.',
    ['repeals 2-qd-tw doan-1 “hết hiệu lực”'],
  ],
  [
    'Điều 3. Từ ngày Quyết định này có hiệu lực thi hành, các Quyết định số 2-QĐ/TW, 3-QĐ/TW hết hiệu lực thi hành.',
    ['repeals 2-qd-tw dieu-3 “hết hiệu lực”', 'repeals 3-qd-tw dieu-3 “hết hiệu lực”'],
  ],
  [
    'Kể từ ngày Quyết định này có hiệu lực thi hành, bãi bỏ Quyết định số 2-QĐ/TW.',
    ['repeals 2-qd-tw doan-1 “bãi bỏ”'],
  ],
  ['Kể từ ngày Quyết định này có hiệu lực, Quyết định số 2-QĐ/TW được áp dụng.', []],
  ['Kể từ ngày Quyết định này có hiệu lực, Điều 5 Quyết định số 2-QĐ/TW hết hiệu lực.', []],
  ['Kể từ ngày Quyết định này có hiệu lực, Quyết định số 2-QĐ/TW hết hiệu lực một phần.', []],
  ['Kể từ ngày Quyết định này có hiệu lực, mẫu của Quyết định số 2-QĐ/TW hết hiệu lực.', []],
  ['Kể từ ngày Quyết định này có hiệu lực, Quyết định số 2-QĐ/TW hết hiệu lực Quyết định số 3-QĐ/TW.', []],
  ['Đến trước ngày Quyết định này có hiệu lực, Quyết định số 2-QĐ/TW hết hiệu lực.', []],
  ['Kể từ ngày Chỉ thị này có hiệu lực, Quyết định số 2-QĐ/TW hết hiệu lực.', []],
  ['Quyết định số 2-QĐ/TW ngày 03/6/2013 được thay thế bởi Quyết định này.', ['repeals 2-qd-tw doan-1 “thay thế”']],
  ['Quyết định số 2-QĐ/TW bị bãi bỏ kể từ ngày Quyết định này có hiệu lực.', ['repeals 2-qd-tw doan-1 “bãi bỏ”']],
  ['Quyết định số 2-QĐ/TW không bị bãi bỏ bởi Quyết định này.', []],
  ['Quyết định số 2-QĐ/TW có thể được thay thế bằng Quyết định này.', []],
  ['Quyết định số 2-QĐ/TW được thay thế kể từ ngày Quyết định này có hiệu lực.', []],
  ['Điều 5 Quyết định số 2-QĐ/TW được thay thế bởi Quyết định này.', []],
  [
    `Điều 3. ${EFFECT} và thay thế các văn bản sau: Quyết định số 2-QĐ/TW, Quyết định số 3-QĐ/TW.`,
    ['repeals 2-qd-tw dieu-3 “thay thế”', 'repeals 3-qd-tw dieu-3 “thay thế”'],
  ],
  [`Điều 3. ${EFFECT} và thay thế các nội dung của Quyết định số 2-QĐ/TW.`, []],
  [`Điều 3. ${EFFECT}; Quyết định số 2-QĐ/TW hết hiệu lực thi hành.`, ['repeals 2-qd-tw dieu-3 “hết hiệu lực”']],
  [`Điều 3. ${EFFECT}; Quyết định số 2-QĐ/TW hết hiệu lực thi hành kể từ ngày 01/7/2013.`, []],
  [`Điều 3. ${EFFECT}; Quyết định số 2-QĐ/TW còn hiệu lực.`, []],
  [`Điều 3. ${EFFECT}; thời điểm Quyết định số 2-QĐ/TW hết hiệu lực.`, []],
  ['Điều 4. Đính chính Quyết định số 2-QĐ/TW như sau:', ['corrects 2-qd-tw dieu-4 “Đính chính”']],
  ['Điều 4. Đính chính khoản 1 Điều 2 Quyết định số 2-QĐ/TW', ['corrects 2-qd-tw dieu-4 “Đính chính”']],
  ['Điều 4. Đính chính theo Quyết định số 2-QĐ/TW', []],
  ['Điều 4. Sửa đổi khoản 1 Điều 2 Quyết định số 2-QĐ/TW như sau:', ['amends 2-qd-tw dieu-4 “Sửa đổi”']],
  ['Điều 4. Bổ sung khoản 1 Điều 2 Quyết định số 2-QĐ/TW như sau:', ['amends 2-qd-tw dieu-4 “Bổ sung”']],
  ['Điều 4. Bổ sung Quyết định số 2-QĐ/TW vào danh mục', []],
  ['Điều 4. Sửa đổi danh mục theo Quyết định số 2-QĐ/TW', []],
  ['Quyết định này quy định chi tiết Nghị quyết số 25-NQ/TW.', ['implements 25-nq-tw doan-1 “quy định chi tiết”']],
  [
    'Điều 1. Quyết định này quy định chi tiết một số điều của Nghị quyết số 25-NQ/TW.',
    ['implements 25-nq-tw dieu-1 “quy định chi tiết”'],
  ],
  [
    'Quyết định này hướng dẫn thi hành khoản 2 Điều 5 Nghị quyết số 25-NQ/TW.',
    ['implements 25-nq-tw doan-1 “hướng dẫn thi hành”'],
  ],
  ['Quyết định này hướng dẫn thực hiện Kết luận số 43-KL/TW.', ['implements 43-kl-tw doan-1 “hướng dẫn thực hiện”']],
  ['Quyết định này không hướng dẫn Kết luận số 43-KL/TW.', []],
  ['Quyết định này hướng dẫn cán bộ thực hiện Kết luận số 43-KL/TW.', []],
  ['Mẫu của Quyết định này hướng dẫn thực hiện Kết luận số 43-KL/TW.', []],
  ['Quyết định này quy định chi tiết mức chi theo Kết luận số 43-KL/TW.', []],
  [
    'Căn cứ các văn bản: Nghị quyết số 25-NQ/TW, Kết luận số 43-KL/TW;',
    ['basedOn 25-nq-tw doan-1 “Căn cứ”', 'basedOn 43-kl-tw doan-1 “Căn cứ”'],
  ],
  ['Căn cứ các văn bản sau đây: Nghị quyết số 25-NQ/TW;', ['basedOn 25-nq-tw doan-1 “Căn cứ”']],
  ['Căn cứ các văn bản thực hiện Nghị quyết số 25-NQ/TW;', []],
])('“%s”', ([text, said]) => {
  expect(findSaid(text)).toEqual(said);
});

const BASIS = 'Căn cứ Nghị quyết số 25-NQ/TW';

test('a note is our words, a consolidation others’: neither says anything of its own', () => {
  expect(findSaid(BASIS)).toHaveLength(1);
  expect(findSaid(BASIS, { hasSource: false })).toEqual([]);
  expect(findSaid(BASIS, { type: 'Văn bản hợp nhất' })).toEqual([]);
});

test('a document has no relation with itself', () => {
  expect(findSaid('Căn cứ Quyết định số 1-QĐ/TW')).toEqual([]);
});
