/** The recogniser, by table: real wording, what is expected of it, and what must not be taken. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NUMBER_FORMS } from '../../src/core/citation/forms.ts';
import { type Citation, recogniseCitations, recogniseText } from '../../src/core/citation.ts';
import { ROOT } from '../support/paths.ts';

const QC = 'Ban hành Quy chế công tác dân vận của hệ thống chính trị';
const CCHC = 'về chương trình tổng thể cải cách hành chính Nhà nước giai đoạn 2021-2030';
const TITLE_25 = 'Tăng cường và đổi mới sự lãnh đạo của Đảng đối với công tác dân vận trong tình hình mới';

/** The directive's fifteen, as DOMAIN.md tabulates them: words, type, number, date, issuer, title (* shared by its list). */
const DIRECTIVE: [string, string, string, string, string, string | null, ('shared' | 'own')?][] = [
  ['Quyết định số 23-QĐ/TW', 'Quyết định', '23-QĐ/TW', '2021-07-30', 'Bộ Chính trị', QC, 'shared'],
  ['Quyết định số 269-QĐ/TU', 'Quyết định', '269-QĐ/TU', '2021-11-30', 'Ban Thường vụ Tỉnh ủy', QC, 'shared'],
  ['Quyết định số 404-QĐ/Th.U', 'Quyết định', '404-QĐ/Th.U', '2022-03-23', 'BTV Thành ủy', QC, 'own'],
  [
    'Kết luận số 43-KL/TW',
    'Kết luận',
    '43-KL/TW',
    '2019-01-07',
    'Ban Bí thư',
    `về tiếp tục thực hiện Nghị quyết số 25-NQ/TW ngày 03/6/2013 của Ban Chấp hành Trung ương Đảng về “${TITLE_25}”`,
    'own',
  ],
  ['Nghị quyết số 25-NQ/TW', 'Nghị quyết', '25-NQ/TW', '2013-06-03', 'Ban Chấp hành Trung ương Đảng', TITLE_25, 'own'],
  [
    'Kết luận số 114-KL/TW',
    'Kết luận',
    '114-KL/TW',
    '2015-07-14',
    'Ban Bí thư Trung ương Đảng',
    'Về nâng cao hiệu quả công tác dân vận của cơ quan nhà nước các cấp',
    'own',
  ],
  [
    'Chỉ thị số 33/CT-TTg',
    'Chỉ thị',
    '33/CT-TTg',
    '2021-11-26',
    'Thủ tướng Chính phủ',
    'Về tiếp tục tăng cường và đổi mới công tác dân vận của cơ quan hành chính nhà nước, chính quyền các cấp trong tình hình mới',
    'own',
  ],
  [
    'Chỉ thị số 06-CT/TU',
    'Chỉ thị',
    '06-CT/TU',
    '2016-01-14',
    'Ban Thường vụ Tỉnh uỷ',
    'Tăng cường lãnh đạo và nâng cao hiệu quả công tác dân vận của cơ quan nhà nước các cấp',
    'own',
  ],
  [
    'Chỉ thị số 03/CT-UBND',
    'Chỉ thị',
    '03/CT-UBND',
    '2022-01-24',
    'UBND tỉnh',
    'Về tiếp tục tăng cường và đổi mới công tác dân vận của cơ quan hành chính Nhà nước, chính quyền các cấp trong tình hình mới',
    'own',
  ],
  ['Nghị quyết số 76/NQ-CP', 'Nghị quyết', '76/NQ-CP', '2021-07-15', 'Chính phủ', CCHC, 'shared'],
  ['Quyết định số 3504/QĐ-UBND', 'Quyết định', '3504/QĐ-UBND', '2021-10-22', 'UBND tỉnh', CCHC, 'shared'],
  [
    'Kết luận số 29-KL/TU',
    'Kết luận',
    '29-KL/TU',
    '2021-07-22',
    'Ban Thường vụ Tỉnh',
    'Về tiếp tục siết chặt kỷ luật, kỷ cương hành chính, nâng cao đạo đức công vụ trong cán bộ, công chức, viên chức và cán bộ, chiến sỹ lực lượng vũ trang, đáp ứng yêu cầu nhiệm vụ',
    'own',
  ],
  ['Quyết định số 217-QĐ/TW', 'Quyết định', '217-QĐ/TW', '2013-12-12', 'Bộ Chính trị', null],
  ['218-QĐ/TW', 'Quyết định', '218-QĐ/TW', '2013-12-12', 'Bộ Chính trị', null],
  ['Quy định số 124-QĐ/TW', 'Quy định', '124-QĐ/TW', '2018-02-02', 'Ban Bí thư', null],
];

describe('the directive, from its source as received', () => {
  const source = readFileSync(`${ROOT}content/sources/chi-thi.txt`, 'utf8');
  const citations = recogniseCitations(source);
  const numbered = citations.filter(({ kind }) => kind === 'numbered');

  test('fifteen citations, every field, page break inside an issuer included', () => {
    const rows = numbered.map(({ text, type, number, date, issuer, title, titleShared }) => [
      text,
      type,
      number,
      date,
      issuer,
      title,
      ...(title ? [titleShared ? 'shared' : 'own'] : []),
    ]);
    expect(rows).toEqual(DIRECTIVE);
  });

  test('the directive speaks of itself once, and cites nothing else', () => {
    expect(citations.filter(({ kind }) => kind !== 'numbered').map(({ kind, text }) => [kind, text])).toEqual([
      ['anaphor', 'Chỉ thị này'],
    ]);
  });

  test('spans slice back to the words', () => {
    for (const { start, end, text } of citations) expect(source.slice(start, end)).toBe(text);
  });
});

describe('forms of numbers', () => {
  const rows = NUMBER_FORMS.flatMap(({ name, examples }) => examples.map((example) => ({ name, example })));
  test.for(rows)('$example', ({ example }) => {
    expect(
      recogniseCitations(`theo Quyết định số ${example} của cơ quan`).map(({ kind, text }) => [kind, text]),
    ).toEqual([['numbered', `Quyết định số ${example}`]]);
  });
  test.for(NUMBER_FORMS.map(({ negative }) => negative))('not a number by itself: %s', (negative) => {
    expect(recogniseCitations(`Vào lúc ${negative} thì`)).toEqual([]);
  });
});

type Short = Pick<Citation, 'text' | 'number'> & Partial<Citation>;
const WORDING: [string, string, Short[]][] = [
  [
    'State order for a Party number',
    'theo Quyết định số 217/QĐ-TW ngày 12-12-2013',
    [{ text: 'Quyết định số 217/QĐ-TW', number: '217/QĐ-TW', key: '217-qd-tw', date: '2013-12-12' }],
  ],
  [
    'eth and en dash',
    'Quyết định số 23–QÐ/TW',
    [{ text: 'Quyết định số 23–QÐ/TW', number: '23-QĐ/TW', key: '23-qd-tw' }],
  ],
  ['Ư for U in TƯ', 'Kết luận số 43-KL/TƯ', [{ text: 'Kết luận số 43-KL/TƯ', number: '43-KL/TƯ', key: '43-kl-tw' }]],
  [
    'spaces inside',
    'Quyết định số 296 - QĐ/ TW',
    [{ text: 'Quyết định số 296 - QĐ/ TW', number: '296-QĐ/TW', key: '296-qd-tw' }],
  ],
  [
    'a line end inside the number',
    'Nghị định số 30/2020/NĐ-\nCP ngày 05 tháng 3 năm 2020 của Chính phủ',
    [{ text: 'Nghị định số 30/2020/NĐ-\nCP', number: '30/2020/NĐ-CP', date: '2020-03-05', issuer: 'Chính phủ' }],
  ],
  [
    'no-break space',
    'Chỉ thị số\u00a033/CT-TTg',
    [{ text: 'Chỉ thị số\u00a033/CT-TTg', number: '33/CT-TTg', type: 'Chỉ thị' }],
  ],
  ['without "số"', 'Nghị quyết 18-NQ/TW năm 2017', [{ text: 'Nghị quyết 18-NQ/TW', number: '18-NQ/TW', date: '2017' }]],
  [
    'a bare number after a type word',
    'thực hiện Nghị quyết 57 của Bộ Chính trị',
    [{ text: 'Nghị quyết 57', number: '57', issuer: 'Bộ Chính trị' }],
  ],
  [
    'number and year',
    'xử phạt theo Nghị định 168/2024 của Chính phủ',
    [{ text: 'Nghị định 168/2024', number: '168/2024', type: 'Nghị định' }],
  ],
  [
    'an abbreviated head',
    'theo NĐ 178/2024/NĐ-CP',
    [{ text: 'NĐ 178/2024/NĐ-CP', number: '178/2024/NĐ-CP', type: 'Nghị định' }],
  ],
  [
    'a law by name and number',
    'Căn cứ Luật Đất đai số 31/2024/QH15',
    [{ text: 'Luật Đất đai số 31/2024/QH15', number: '31/2024/QH15', type: 'Luật' }],
  ],
  [
    'a joint circular',
    'Thông tư liên tịch số 01/2014/TTLT-BTP-BNV',
    [{ text: 'Thông tư liên tịch số 01/2014/TTLT-BTP-BNV', number: '01/2014/TTLT-BTP-BNV' }],
  ],
  [
    'a dispatch without a type symbol',
    'Công văn số 7593/VPCP-CN',
    [{ text: 'Công văn số 7593/VPCP-CN', number: '7593/VPCP-CN', key: '7593-vpcp-cn' }],
  ],
  [
    "a bare member takes its list's symbol",
    'Quyết định số 217, 218-QĐ/TW',
    [
      { text: 'Quyết định số 217', number: '217', key: '217-qd-tw' },
      { text: '218-QĐ/TW', number: '218-QĐ/TW', type: 'Quyết định' },
    ],
  ],
  [
    'one head over a colon',
    'Căn cứ các Nghị định của Chính phủ: số 30/2020/NĐ-CP ngày 05/3/2020; số 34/2016/NĐ-CP ngày 14/5/2016',
    [
      { text: '30/2020/NĐ-CP', number: '30/2020/NĐ-CP', type: 'Nghị định', date: '2020-03-05' },
      { text: '34/2016/NĐ-CP', number: '34/2016/NĐ-CP', type: 'Nghị định', date: '2016-05-14' },
    ],
  ],
  [
    'a date of another instrument is not shared',
    'Nghị định số 100/2019/NĐ-CP và Nghị định số 123/2021/NĐ-CP ngày 28/12/2021',
    [
      { text: 'Nghị định số 100/2019/NĐ-CP', number: '100/2019/NĐ-CP', date: null },
      { text: 'Nghị định số 123/2021/NĐ-CP', number: '123/2021/NĐ-CP', date: '2021-12-28' },
    ],
  ],
  [
    'one day for all of a list',
    'Quyết định số 23-QĐ/TW và Quy định số 24-QĐ/TW cùng ngày 30/7/2021',
    [
      { text: 'Quyết định số 23-QĐ/TW', number: '23-QĐ/TW', date: '2021-07-30' },
      { text: 'Quy định số 24-QĐ/TW', number: '24-QĐ/TW', date: '2021-07-30' },
    ],
  ],
  [
    'a list across semicolons, said of all at its end',
    'Các Nghị quyết: số 25-NQ/TW, số 26-NQ/TW; 27-NQ/TW ngày 3/6/2013 của Ban Chấp hành Trung ương',
    ['25', '26', '27'].map((ordinal) => ({
      text: `${ordinal}-NQ/TW`,
      number: `${ordinal}-NQ/TW`,
      type: 'Nghị quyết',
      date: '2013-06-03',
      issuer: 'Ban Chấp hành Trung ương',
    })),
  ],
  [
    'the body before the number',
    'Chỉ thị của Ban Bí thư số 05-CT/TW',
    [{ text: 'Chỉ thị của Ban Bí thư số 05-CT/TW', number: '05-CT/TW', type: 'Chỉ thị', issuer: 'Ban Bí thư' }],
  ],
  [
    'a year directly after the number',
    'Quyết định 4035/QĐ-BTC 2025 quy định',
    [{ text: 'Quyết định 4035/QĐ-BTC', number: '4035/QĐ-BTC', date: '2025' }],
  ],
  [
    'a date that opens the next paragraph is of something else',
    'theo Nghị quyết 52/2025/NQ-HĐND\n\nNgày 26/11/2025, hội đồng họp',
    [{ text: 'Nghị quyết 52/2025/NQ-HĐND', number: '52/2025/NQ-HĐND', date: null }],
  ],
  [
    'a number with a point',
    'Nghị quyết số 66.16/2026/NQ-CP',
    [{ text: 'Nghị quyết số 66.16/2026/NQ-CP', number: '66.16/2026/NQ-CP' }],
  ],
  [
    'the law that amends bears the number',
    'Luật sửa đổi, bổ sung một số điều của Luật Xây dựng số 62/2020/QH14',
    [
      {
        text: 'Luật sửa đổi, bổ sung một số điều của Luật Xây dựng số 62/2020/QH14',
        number: '62/2020/QH14',
        type: 'Luật',
      },
    ],
  ],
  [
    'no space after "số"',
    'Nghị định số30/1998/NĐ-CP',
    [{ text: 'Nghị định số30/1998/NĐ-CP', number: '30/1998/NĐ-CP' }],
  ],
  [
    'the name of a law that ends in "pháp luật"',
    'Luật Ban hành văn bản quy phạm pháp luật số 64/2025/QH15',
    [{ text: 'Luật Ban hành văn bản quy phạm pháp luật số 64/2025/QH15', number: '64/2025/QH15', type: 'Luật' }],
  ],
  [
    'small letters where the word is no common noun',
    'theo chỉ thị 16 và nghị quyết 57',
    [
      { text: 'chỉ thị 16', number: '16', type: 'Chỉ thị' },
      { text: 'nghị quyết 57', number: '57', type: 'Nghị quyết' },
    ],
  ],
  [
    'a list of bare numbers',
    'theo Quyết định 217,218 của Bộ Chính trị',
    [
      { text: 'Quyết định 217', number: '217', issuer: 'Bộ Chính trị' },
      { text: '218', number: '218', type: 'Quyết định' },
    ],
  ],
  ['a count is no member of a list', 'Nghị quyết 57 và 3 nghị quyết khác', [{ text: 'Nghị quyết 57', number: '57' }]],
  [
    'a provision goes with it',
    'theo điểm a khoản 2 Điều 5 Nghị định số 30/2020/NĐ-CP',
    [{ text: 'Nghị định số 30/2020/NĐ-CP', number: '30/2020/NĐ-CP', provision: 'điểm a khoản 2 Điều 5' }],
  ],
  [
    'of the Party',
    'nhiệm vụ 6 của Chỉ thị số 33/CT-TTg',
    [{ text: 'Chỉ thị số 33/CT-TTg', number: '33/CT-TTg', provision: 'nhiệm vụ 6' }],
  ],
  [
    'a day that does not exist is no date',
    'Quyết định số 23-QĐ/TW ngày 31/02/2021',
    [{ text: 'Quyết định số 23-QĐ/TW', number: '23-QĐ/TW', date: null }],
  ],
];

test.for(WORDING)('%s', ([, text, expected]) => {
  const citations = recogniseCitations(text);
  expect(citations).toHaveLength(expected.length);
  for (const [at, fields] of expected.entries()) expect(citations[at]).toMatchObject(fields);
});

test.for([
  ['a fraction', 'đạt 3/4 chỉ tiêu, 30/2020 hộ'],
  ['a plate', 'xe mang biển số 30A-123.45'],
  ['an address on the net', 'xem https://vidu.vn/van-ban/23-QD/TW.html'],
  ['dates and amounts', 'ngày 12/12/2013 chi 1.234 triệu đồng (số tiền 56/78)'],
  ['a placeholder', 'Quyết định số …/QĐ-UBND ngày … tháng … năm …'],
  ['a period', 'giai đoạn 2021-2030'],
  ['themes without a number', 'thực hiện Quy chế dân chủ ở cơ sở'],
  ['a common noun and a figure', 'theo quy định 04 hình thức, kế hoạch 7,2 tỷ'],
  ['a year after a type word', 'Kế hoạch 2026 của tỉnh'],
  ['placeholders for a number', 'Thông tư số…/2026/TT-BTC, Quyết định số .../2025/QĐ-TTg, Thông tư số /2021/TT-NHNN'],
  ['capitals of a heading', 'THƯ VIỆN PHÁP LUẬT được, KỶ LUẬT Điều 31'],
  ['a post box, a price', 'gửi về hộp thư số 12/KH-HCM; hòm thư 12/KH-HCM; theo đơn giá 12/QĐ'],
  ['codes of forms', 'theo mẫu số 09/KK-TNCN, 09A/PL-TNCN và Biểu số 126-TTGS'],
  ['running heads', 'CÔNG BÁO/Số 302/Ngày 02-06-2026'],
  ['standards', 'QCVN 02:2019/BLĐTBXH, TCVN 7312:2003'],
] as const)('not citations: %s', ([, text]) => {
  expect(recogniseCitations(text)).toEqual([]);
});

test('decomposed marks and invisible characters: the same citations, at the places of the text as given', () => {
  const composed =
    'Theo điểm a khoản 2 Điều 5 Quyết định số 23-QĐ/TW ngày 30/7/2021 của Bộ Chính trị về “Dân vận khéo”, Luật Đất đai năm 2024 và Chỉ thị này.';
  const invisible = composed.replace('Quyết định', 'Quy\u00adết\u200b định').replace('QĐ/TW', 'Q\u200bĐ/T\ufeffW');
  const fields = ({ kind, type, number, key, date, issuer, title, provision }: Citation) => [
    kind,
    type,
    number,
    key,
    date,
    issuer,
    title,
    provision,
  ];
  for (const given of [composed.normalize('NFD'), invisible]) {
    const citations = recogniseCitations(given);
    expect(citations.map(fields)).toEqual(recogniseCitations(composed).map(fields));
    for (const { start, end, text } of citations) expect(given.slice(start, end)).toBe(text);
  }
});

test.for([
  ['Luật Đất đai quy định', 'Luật Đất đai'],
  ['Luật Đất đai năm 2024 và', 'Luật Đất đai năm 2024'],
  ['Bộ luật Dân sự 2015.', 'Bộ luật Dân sự 2015'],
  ['Luật Trật tự, an toàn giao thông đường bộ có hiệu lực', 'Luật Trật tự, an toàn giao thông đường bộ'],
  [
    'Luật sửa đổi, bổ sung một số điều của Luật Ban hành văn bản quy phạm pháp luật ngày 18/6/2020',
    'Luật sửa đổi, bổ sung một số điều của Luật Ban hành văn bản quy phạm pháp luật',
  ],
  ['Pháp lệnh Ưu đãi người có công với cách mạng;', 'Pháp lệnh Ưu đãi người có công với cách mạng'],
  ['Hiến pháp năm 2013', 'Hiến pháp năm 2013'],
  ['Hiến pháp Việt Nam năm 1992', 'Hiến pháp Việt Nam năm 1992'],
  ['Luật Sở hữu trí tuệ sửa đổi 2022 có', 'Luật Sở hữu trí tuệ sửa đổi 2022'],
  ['Luật BHXH năm 2014', 'Luật BHXH năm 2014'],
  ['Điều lệ Đảng Cộng sản Việt Nam', 'Điều lệ Đảng Cộng sản Việt Nam'],
  ['Nghị quyết Đại hội XIV và', 'Nghị quyết Đại hội XIV'],
  ['Nghị quyết Hội nghị Trung ương 11 khoá XIII (', 'Nghị quyết Hội nghị Trung ương 11 khoá XIII'],
  ['Nghị quyết Trung ương bảy khoá X và', 'Nghị quyết Trung ương bảy khoá X'],
  [
    'Nghị quyết Hội nghị lần thứ tám Ban Chấp hành Trung ương Đảng khóa XI.',
    'Nghị quyết Hội nghị lần thứ tám Ban Chấp hành Trung ương Đảng khóa XI',
  ],
  [
    'Nghị quyết Đại hội đại biểu Đảng bộ tỉnh Quảng Ninh lần thứ XV, nhiệm kỳ',
    'Nghị quyết Đại hội đại biểu Đảng bộ tỉnh Quảng Ninh lần thứ XV',
  ],
  ['Luật Phòng , chống thiên tai ngày', 'Luật Phòng , chống thiên tai'],
] as const)('by name: %s', ([text, name]) => {
  expect(recogniseCitations(`Theo ${text}`).map((citation) => [citation.kind, citation.text])).toEqual([
    ['by-name', name],
  ]);
});

test.for(['pháp luật về đất đai', 'đúng luật', 'kỷ luật Đảng', 'Luật này có hiệu lực', 'Luật sư'])(
  'no law is named: %s',
  (text) => {
    expect(recogniseCitations(`Theo ${text}`).filter(({ kind }) => kind === 'by-name')).toEqual([]);
  },
);

test('"nêu trên" means the one instrument of its type cited before, or nothing', () => {
  const antecedents = (text: string) =>
    recogniseCitations(text)
      .filter(({ kind }) => kind === 'anaphor')
      .map(({ antecedent }) => antecedent);
  expect(antecedents('Theo Chỉ thị số 33/CT-TTg và Nghị quyết số 76/NQ-CP, Chỉ thị nêu trên')).toEqual(['33-ct-ttg']);
  expect(antecedents('Theo Chỉ thị số 33/CT-TTg, Chỉ thị số 06-CT/TU, Chỉ thị nêu trên')).toEqual([null]);
  expect(antecedents('Theo Chỉ thị số 33/CT-TTg, Chỉ thị này')).toEqual([null]);
});

test("a document's own number is not a citation", () => {
  expect(
    recogniseCitations('ỦY BAN NHÂN DÂN\nSố: 12/KH-UBND\n\nKẾ HOẠCH').map(({ kind, number }) => [kind, number]),
  ).toEqual([['self-number', '12/KH-UBND']]);
});

test.for([
  ['Nghị định 12/20/NĐ', ['12/20/NĐ']],
  ['Công văn số 12/SoNNMT-KL', ['12/SoNNMT-KL']],
  ['Thông tư số 139/009/TT-BTC', ['139/009/TT-BTC']],
  ['Nghị định số/2016/NĐ-CP ngày tháng năm 2016', ['2016/NĐ-CP']],
  // Blanks of a form, codes, figures: nobody meant a number.
  ['Thông tư số …/2004/TT-BTC', []],
  ['Mẫu số 03/TNDN, biển số 30A-123.45, tỷ lệ 1/2, ngày 12/3/2020, https://x.vn/12/20/ND-CP', []],
  ['Quyết định số 217&218-QĐ/TW', ['217&218-QĐ/TW']],
  ['Quyết định số 23 (QĐ/TW)', ['23 (QĐ/TW']],
  ['Quyết định số 23.QĐ/TW', ['23.QĐ/TW']],
  ['Quyết định số 23-QĐ|TW', ['23-QĐ|TW']],
  ['Quyết định số 23-QĐ/TW/2021', ['23-QĐ/TW/2021']],
  // What is counted is no number, and no slip of one.
  ['Kết luận 43 vụ việc; Chỉ thị 33 đơn vị; Nghị quyết 25 năm trước; Kế hoạch 5 năm 2021-2025; Thông báo 5 ngày', []],
] as const)('near misses: %s', ([text, missed]) => {
  expect(recogniseText(text).citations).toEqual([]);
  expect(recogniseText(text).nearMisses.map((miss) => miss.text)).toEqual(missed);
});

test('any string: no throw, spans in order and true', () => {
  const piece = fc.constantFrom(
    'Quyết định ',
    'số ',
    '23-QĐ/TW',
    '217, ',
    '218-QĐ/TW',
    ' ngày 12/12/2013',
    ' của Bộ Chính trị',
    ' về “',
    '”',
    '"',
    '\n\n',
    ' và ',
    '33/CT-TTg',
    'Chỉ thị này',
    '*',
    '1-1-1-',
    'đ\u0309',
    '\u00a0',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'grapheme' }),
        fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join('')),
      ),
      (text) => {
        let last = -1;
        for (const { start, end, text: words } of recogniseCitations(text)) {
          expect(text.slice(start, end)).toBe(words);
          expect(start).toBeGreaterThanOrEqual(last);
          last = start;
        }
      },
    ),
    { numRuns: 500 },
  );
});

test('two texts, each whole sentences, joined by a blank line: the citations of both and no others', () => {
  const sentence = fc.constantFrom(
    'Thực hiện Quyết định số 23-QĐ/TW ngày 30/7/2021 của Bộ Chính trị.',
    'Căn cứ Nghị định số 30/2020/NĐ-CP, Luật Đất đai năm 2024 và Thông tư số 01/2014/TTLT-BTP-BNV.',
    'Theo Quyết định số 217-QĐ/TW, 218-QĐ/TW ngày 12/12/2013 của Bộ Chính trị.',
    'Các Nghị định của Chính phủ: số 30/2020/NĐ-CP ngày 05/3/2020; số 34/2016/NĐ-CP ngày 14/5/2016.',
    'Công văn số 7593/VPCP-CN về “Dân vận khéo”.',
    'Nghị quyết 57 và 3 nghị quyết khác.',
    'Không viện dẫn gì.',
  );
  const text = fc.array(sentence, { minLength: 1, maxLength: 4 }).map((sentences) => sentences.join(' '));
  const read = (words: string, shift: number) =>
    recogniseCitations(words)
      .filter(({ kind }) => kind === 'numbered' || kind === 'by-name')
      .map(({ start, end, kind, type, number, date, issuer }) => [
        start + shift,
        end + shift,
        kind,
        type,
        number,
        date,
        issuer,
      ]);
  fc.assert(
    fc.property(text, text, (a, b) => {
      expect(read(`${a}\n\n${b}`, 0)).toEqual([...read(a, 0), ...read(b, a.length + 2)]);
    }),
  );
});

/** Ten times the text may take no more than a generous multiple of ten times the time: a square would take a hundred. */
test.for([
  ['figures and dashes', '1-'],
  ['"số" without end', 'số '],
  ['type words without end', 'Quyết định '],
  ['quotes that never close', '“Quyết định số 23-QĐ/TW về “'],
  ['open lists', 'Quyết định số 1, 2, 3, '],
  ['white space', '        \n'],
  ['numbers and spaces', '23-QĐ/TW          '],
  ['provisions without end', 'điểm a khoản 2 Điều 5 '],
  ['subjects without end', 'Kế hoạch số 5/KH-UBND về '],
  ['names without end', 'Luật Đất đai và Luật Bảo hiểm '],
  ['pointing words', 'Quyết định này Chỉ thị nêu trên '],
  ['loose marks', 'e\u0301\u200b'],
  ['addresses', 'https://a/23-QD/TW'],
  ['stars', '**a*_'],
] as const)('time grows with length and no faster: %s', ([, piece]) => {
  const time = (length: number): number => {
    const text = piece.repeat(Math.ceil(length / piece.length));
    const times = Array.from({ length: 5 }, () => {
      // Of the processor, not of the clock: other work on the machine does not count.
      const start = process.cpuUsage();
      recogniseCitations(text);
      return process.cpuUsage(start).user / 1000;
    });
    return Math.min(...times);
  };
  time(20_000);
  const short = Math.max(time(20_000), 3);
  expect(time(200_000)).toBeLessThan(short * 50);
});
