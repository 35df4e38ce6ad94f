/**
 * Every field of a citation, by table: what is said of type, number, date, issuer, title, provision and antecedent.
 * Only the fields of a row that are not null are written; all others must be null.
 */
import { expect, test } from 'vitest';
import { recogniseCitations } from '../../src/core/citation.ts';

interface Fields {
  kind?: string;
  type?: string;
  number?: string;
  date?: string;
  issuer?: string;
  title?: string;
  provision?: string;
  antecedent?: string;
}

const NONE = { type: null, number: null, date: null, issuer: null, title: null, provision: null, antecedent: null };

const ROWS: [string, ...Fields[]][] = [
  // A name with a hyphen, set in narrow lines; an item of a list is none of the name.
  [
    'Thông tư số 12/2020/TT-BLĐTBXH của Bộ Lao động\n- Thương binh và Xã hội về việc làm;',
    {
      type: 'Thông tư',
      number: '12/2020/TT-BLĐTBXH',
      issuer: 'Bộ Lao động - Thương binh và Xã hội',
      title: 'về việc làm',
    },
  ],
  [
    'Thông tư số 12/2020/TT-BTC của Bộ Tài chính\n- Thủ trưởng cơ quan chịu trách nhiệm;',
    { type: 'Thông tư', number: '12/2020/TT-BTC', issuer: 'Bộ Tài chính' },
  ],
  // A day after more than one body, after "ban hành" and a comma.
  [
    'Thông tư liên tịch số 01/2014/TTLT-BYT-BTC của Bộ Y tế, Bộ Tài chính ngày 1/2/2014',
    { type: 'Thông tư liên tịch', number: '01/2014/TTLT-BYT-BTC', date: '2014-02-01', issuer: 'Bộ Y tế' },
  ],
  [
    'Thông tư số 05/2020/TT-BYT của Bộ Y tế, Bộ Tài chính báo cáo trước ngày 1/2/2021',
    { type: 'Thông tư', number: '05/2020/TT-BYT', issuer: 'Bộ Y tế' },
  ],
  [
    'Thông tư số 05/2020/TT-BYT do Bộ Y tế ban hành, ngày 1/2/2020',
    { type: 'Thông tư', number: '05/2020/TT-BYT', date: '2020-02-01', issuer: 'Bộ Y tế' },
  ],
  // A body named before a list is that of all its members; one named after a member is its own.
  [
    'các Nghị định của Chính phủ: số 01/2020/NĐ-CP; số 02/2020/NĐ-CP',
    { type: 'Nghị định', number: '01/2020/NĐ-CP', issuer: 'Chính phủ' },
    { type: 'Nghị định', number: '02/2020/NĐ-CP', issuer: 'Chính phủ' },
  ],
  [
    'Quyết định số 23-QĐ/TW của Bộ Chính trị, số 24-QĐ/TW',
    { type: 'Quyết định', number: '23-QĐ/TW', issuer: 'Bộ Chính trị' },
    { type: 'Quyết định', number: '24-QĐ/TW' },
  ],
  // Titles.
  [
    'Quyết định số 217-QĐ/TW ngày 12/12/2013 của Bộ Chính trị về việc “Ban hành Quy chế giám sát”',
    {
      type: 'Quyết định',
      number: '217-QĐ/TW',
      date: '2013-12-12',
      issuer: 'Bộ Chính trị',
      title: 'Ban hành Quy chế giám sát',
    },
  ],
  [
    'Quyết định số 217-QĐ/TW, ngày 12/12/2013, của Bộ Chính trị, “Ban hành Quy chế giám sát”',
    {
      type: 'Quyết định',
      number: '217-QĐ/TW',
      date: '2013-12-12',
      issuer: 'Bộ Chính trị',
      title: 'Ban hành Quy chế giám sát',
    },
  ],
  [
    'Kết luận số 114-KL/TW ngày 14/7/2015 của Ban Bí thư "Về nâng cao hiệu quả"; sau đó',
    { type: 'Kết luận', number: '114-KL/TW', date: '2015-07-14', issuer: 'Ban Bí thư', title: 'Về nâng cao hiệu quả' },
  ],
  ['Chỉ thị số 33/CT-TTg về « công tác dân vận »', { type: 'Chỉ thị', number: '33/CT-TTg', title: 'công tác dân vận' }],
  [
    'Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ về Chương trình tổng thể cải cách hành chính; và',
    {
      type: 'Nghị quyết',
      number: '76/NQ-CP',
      date: '2021-07-15',
      issuer: 'Chính phủ',
      title: 'về Chương trình tổng thể cải cách hành chính',
    },
  ],
  [
    'Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư. Câu sau.',
    {
      type: 'Nghị định',
      number: '30/2020/NĐ-CP',
      date: '2020-03-05',
      issuer: 'Chính phủ',
      title: 'về công tác văn thư',
    },
  ],
  [
    'Chỉ thị số 06-CT/TU ngày 14/01/2016 về “Một “trong” hai”',
    { type: 'Chỉ thị', number: '06-CT/TU', date: '2016-01-14', title: 'Một “trong” hai' },
  ],
  ['Kế hoạch số 12-KH/TU về “chưa đóng', { type: 'Kế hoạch', number: '12-KH/TU' }],
  [
    'Quyết định số 404-QĐ/Th.U ngày 23/3/2022 của BTV Thành ủy về " Ban hành Quy chế"',
    {
      type: 'Quyết định',
      number: '404-QĐ/Th.U',
      date: '2022-03-23',
      issuer: 'BTV Thành ủy',
      title: 'Ban hành Quy chế',
    },
  ],
  [
    'Kết luận số 43-KL/TW về tiếp tục thực hiện Nghị quyết số 25-NQ/TW',
    { type: 'Kết luận', number: '43-KL/TW', title: 'về tiếp tục thực hiện Nghị quyết số 25-NQ/TW' },
    { type: 'Nghị quyết', number: '25-NQ/TW' },
  ],
  [
    'Quyết định số 23-QĐ/TW, Quyết định số 269-QĐ/TU về “Quy chế”',
    { type: 'Quyết định', number: '23-QĐ/TW', title: 'Quy chế' },
    { type: 'Quyết định', number: '269-QĐ/TU', title: 'Quy chế' },
  ],
  [
    'Quyết định số 23-QĐ/TW; Quyết định số 269-QĐ/TU về “Quy chế”',
    { type: 'Quyết định', number: '23-QĐ/TW' },
    { type: 'Quyết định', number: '269-QĐ/TU', title: 'Quy chế' },
  ],
  ['“Quyết định số 23-QĐ/TW” là đủ', { type: 'Quyết định', number: '23-QĐ/TW' }],
  // Dates and bodies.
  ['Quyết định số 23-QĐ/TW ngày 30-7-2021', { type: 'Quyết định', number: '23-QĐ/TW', date: '2021-07-30' }],
  ['Quyết định số 23-QĐ/TW ngày 30.7.2021', { type: 'Quyết định', number: '23-QĐ/TW', date: '2021-07-30' }],
  ['Quyết định số 23-QĐ/TW (ngày 30/7/2021)', { type: 'Quyết định', number: '23-QĐ/TW', date: '2021-07-30' }],
  ['Quyết định số 23-QĐ/TW năm 2021', { type: 'Quyết định', number: '23-QĐ/TW', date: '2021' }],
  [
    'Quyết định số 23-QĐ/TW của Bộ Chính trị ngày 30/7/2021',
    { type: 'Quyết định', number: '23-QĐ/TW', date: '2021-07-30', issuer: 'Bộ Chính trị' },
  ],
  [
    'Quyết định số 23-QĐ/TW do Bộ Chính trị ban hành',
    { type: 'Quyết định', number: '23-QĐ/TW', issuer: 'Bộ Chính trị' },
  ],
  [
    'Kết luận số 114-KL/TW của Ban Bí thư Trung ương Đảng (khoá XI)',
    { type: 'Kết luận', number: '114-KL/TW', issuer: 'Ban Bí thư Trung ương Đảng' },
  ],
  [
    'Thông tư số 01/2019/TT-BNV ngày 24/01/2019 của Bộ trưởng Bộ Nội vụ quy định quy trình',
    { type: 'Thông tư', number: '01/2019/TT-BNV', date: '2019-01-24', issuer: 'Bộ trưởng Bộ Nội vụ' },
  ],
  [
    'Thông tư số 12/2025/TT-BNNMT của Bộ Nông nghiệp và Môi trường hướng dẫn',
    { type: 'Thông tư', number: '12/2025/TT-BNNMT', issuer: 'Bộ Nông nghiệp và Môi trường' },
  ],
  [
    'Nghị quyết số 76/NQ-CP của Chính phủ và Quyết định số 3504/QĐ-UBND của UBND tỉnh',
    { type: 'Nghị quyết', number: '76/NQ-CP', issuer: 'Chính phủ' },
    { type: 'Quyết định', number: '3504/QĐ-UBND', issuer: 'UBND tỉnh' },
  ],
  [
    'Quyết định số 217-QĐ/TW, 218-QĐ/TW ngày 12/12/2013 của Bộ Chính trị',
    { type: 'Quyết định', number: '217-QĐ/TW', date: '2013-12-12', issuer: 'Bộ Chính trị' },
    { type: 'Quyết định', number: '218-QĐ/TW', date: '2013-12-12', issuer: 'Bộ Chính trị' },
  ],
  [
    'Quyết định số 217-QĐ/TW và số 218-QĐ/TW ngày 12/12/2013',
    { type: 'Quyết định', number: '217-QĐ/TW', date: '2013-12-12' },
    { type: 'Quyết định', number: '218-QĐ/TW', date: '2013-12-12' },
  ],
  [
    'Quyết định số 23-QĐ/TW ngày 30/7/2021 và Quy định số 124-QĐ/TW ngày 02/02/2018',
    { type: 'Quyết định', number: '23-QĐ/TW', date: '2021-07-30' },
    { type: 'Quy định', number: '124-QĐ/TW', date: '2018-02-02' },
  ],
  [
    'Các Nghị định: số 30/2020/NĐ-CP ngày 05/3/2020 và số 34/2016/NĐ-CP ngày 14/5/2016',
    { type: 'Nghị định', number: '30/2020/NĐ-CP', date: '2020-03-05' },
    { type: 'Nghị định', number: '34/2016/NĐ-CP', date: '2016-05-14' },
  ],
  ['Quyết định số 23-QĐ/TW ngày 30/02/2021', { type: 'Quyết định', number: '23-QĐ/TW' }],
  // Types, as the words say.
  ['Quy định số 124-QĐ/TW', { type: 'Quy định', number: '124-QĐ/TW' }],
  ['quyết định số 23-QĐ/TW', { type: 'Quyết định', number: '23-QĐ/TW' }],
  ['QUYẾT ĐỊNH SỐ 23-QĐ/TW', { type: 'Quyết định', number: '23-QĐ/TW' }],
  ['QĐ số 23-QĐ/TW', { type: 'Quyết định', number: '23-QĐ/TW' }],
  ['23-QĐ/TW', { number: '23-QĐ/TW' }],
  ['Tờ trình số 133/TTr-SKHCN', { type: 'Tờ trình', number: '133/TTr-SKHCN' }],
  ['Công văn số 7593/VPCP-CN', { type: 'Công văn', number: '7593/VPCP-CN' }],
  ['Công điện số 65/CĐ-TTg', { type: 'Công điện', number: '65/CĐ-TTg' }],
  ['Văn bản hợp nhất số 28/VBHN-VPQH', { type: 'Văn bản hợp nhất', number: '28/VBHN-VPQH' }],
  ['Sắc lệnh số 64', { type: 'Sắc lệnh', number: '64' }],
  ['Nghị định số 155-HĐBT', { type: 'Nghị định', number: '155-HĐBT' }],
  ['Luật Đất đai số 31/2024/QH15', { type: 'Luật', number: '31/2024/QH15' }],
  ['Bộ luật Lao động số 45/2019/QH14', { type: 'Bộ luật', number: '45/2019/QH14' }],
  ['Thông tư liên tịch số 01/2014/TTLT-BTP-BNV', { type: 'Thông tư liên tịch', number: '01/2014/TTLT-BTP-BNV' }],
  // Provisions.
  ['Điều 5 Nghị định số 30/2020/NĐ-CP', { type: 'Nghị định', number: '30/2020/NĐ-CP', provision: 'Điều 5' }],
  [
    'khoản 2 Điều 5 Nghị định số 30/2020/NĐ-CP',
    { type: 'Nghị định', number: '30/2020/NĐ-CP', provision: 'khoản 2 Điều 5' },
  ],
  [
    'điểm a khoản 2 Điều 5 của Nghị định số 30/2020/NĐ-CP',
    { type: 'Nghị định', number: '30/2020/NĐ-CP', provision: 'điểm a khoản 2 Điều 5' },
  ],
  [
    'điểm b, khoản 4, Điều 2 Quyết định số 19/2018/QĐ-TTg',
    { type: 'Quyết định', number: '19/2018/QĐ-TTg', provision: 'điểm b, khoản 4, Điều 2' },
  ],
  [
    'các điểm a, b và c khoản 1 Điều 3 Thông tư số 01/2019/TT-BNV',
    { type: 'Thông tư', number: '01/2019/TT-BNV', provision: 'điểm a, b và c khoản 1 Điều 3' },
  ],
  ['Mục II Chỉ thị số 33/CT-TTg', { type: 'Chỉ thị', number: '33/CT-TTg', provision: 'Mục II' }],
  ['nhiệm vụ 6 của Chỉ thị số 33/CT-TTg', { type: 'Chỉ thị', number: '33/CT-TTg', provision: 'nhiệm vụ 6' }],
  [
    'Phụ lục III ban hành kèm theo Nghị định số 30/2020/NĐ-CP',
    { type: 'Nghị định', number: '30/2020/NĐ-CP', provision: 'Phụ lục III' },
  ],
  ['Chương II Nghị định số 30/2020/NĐ-CP', { type: 'Nghị định', number: '30/2020/NĐ-CP', provision: 'Chương II' }],
  ['Điều 7 Luật Đất đai năm 2024', { kind: 'by-name', type: 'Luật', date: '2024', provision: 'Điều 7' }],
  ['Điều 18 sửa đổi, bổ sung Nghị định số 30/2020/NĐ-CP', { type: 'Nghị định', number: '30/2020/NĐ-CP' }],
  // By name.
  ['Luật Thi đua, khen thưởng ngày 15/6/2022', { kind: 'by-name', type: 'Luật', date: '2022-06-15' }],
  ['Pháp lệnh Dân số năm 2003', { kind: 'by-name', type: 'Pháp lệnh', date: '2003' }],
  ['Hiến pháp năm 2013', { kind: 'by-name', type: 'Hiến pháp', date: '2013' }],
  // Self and antecedents.
  ['Số: 12/KH-UBND\n\nKẾ HOẠCH', { kind: 'self-number', number: '12/KH-UBND' }],
  ['Quyết định này có hiệu lực', { kind: 'anaphor', type: 'Quyết định' }],
  [
    'Theo Chỉ thị số 33/CT-TTg, thực hiện Chỉ thị nêu trên',
    { type: 'Chỉ thị', number: '33/CT-TTg' },
    { kind: 'anaphor', type: 'Chỉ thị', antecedent: '33-ct-ttg' },
  ],
  [
    'Theo Chỉ thị số 33/CT-TTg. Thực hiện Chỉ thị trên.',
    { type: 'Chỉ thị', number: '33/CT-TTg' },
    { kind: 'anaphor', type: 'Chỉ thị', antecedent: '33-ct-ttg' },
  ],
  [
    'Theo Chỉ thị số 33/CT-TTg và Chỉ thị số 06-CT/TU, Chỉ thị nói trên',
    { type: 'Chỉ thị', number: '33/CT-TTg' },
    { type: 'Chỉ thị', number: '06-CT/TU' },
    { kind: 'anaphor', type: 'Chỉ thị' },
  ],
  [
    'Theo Nghị quyết số 76/NQ-CP, Chỉ thị nêu trên',
    { type: 'Nghị quyết', number: '76/NQ-CP' },
    { kind: 'anaphor', type: 'Chỉ thị' },
  ],
  [
    'Theo Chỉ thị số 33/CT-TTg; Chỉ thị số 33/CT-TTg nhắc lại; Chỉ thị nêu trên',
    { type: 'Chỉ thị', number: '33/CT-TTg' },
    { type: 'Chỉ thị', number: '33/CT-TTg' },
    { kind: 'anaphor', type: 'Chỉ thị', antecedent: '33-ct-ttg' },
  ],
  // What stands in the way: a page's running head, a word run into the symbol, a mark of the scan.
  [
    'Nghị định số 12/2020/NĐ- \n\n3\nCÔNG BÁO/Số 302/Ngày 12-3-2020 \n  \nCP ngày 03/4/2020 của Chính phủ',
    { type: 'Nghị định', number: '12/2020/NĐ-CP', date: '2020-04-03', issuer: 'Chính phủ' },
  ],
  [
    'Nghị định 12/2020/NĐ-CP của Chính\n \n \nCÔNG BÁO/Số 302 + 303/Ngày 12-3-2020 \n17 \n \n \nphủ',
    { type: 'Nghị định', number: '12/2020/NĐ-CP', issuer: 'Chính phủ' },
  ],
  [
    'theo Nghị định nào đó. \n \nCÔNG BÁO/Số 302/Ngày 12-3-2020 \n17 \n \n12/2020/NĐ-CP ngày 03/4/2020',
    { number: '12/2020/NĐ-CP', date: '2020-04-03' },
  ],
  [
    'Nghị định số 168/2024/NĐ-CPngày 26/12/2024 của Chính phủ Căn cứ hồ sơ',
    { type: 'Nghị định', number: '168/2024/NĐ-CP', date: '2024-12-26', issuer: 'Chính phủ' },
  ],
  ['Quyết định sô 15/QĐ-UBND', { type: 'Quyết định', number: '15/QĐ-UBND' }],
  // Laws: by name and number, what amends several, a name that ends with another type word.
  ['Luật Đất đai 31/2024/QH15', { type: 'Luật', number: '31/2024/QH15' }],
  [
    'Luật sửa đổi, bổ sung một số điều của Luật Chứng khoán, Luật Kế toán và Luật Quản lý thuế số 56/2024/QH15',
    { type: 'Luật', number: '56/2024/QH15' },
  ],
  [
    'Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương ngày 22/11/2019',
    { kind: 'by-name', type: 'Luật', date: '2019-11-22' },
  ],
  [
    'Luật sửa đổi, bổ sung một số điều của Luật Đất đai và Luật Nhà ở quy định',
    { kind: 'by-name', type: 'Luật' },
    { kind: 'by-name', type: 'Luật' },
  ],
  [
    'Luật Người lao động Việt Nam đi làm việc ở nước ngoài theo hợp đồng số 69/2020/QH14 ngày 13/11/2020',
    { type: 'Luật', number: '69/2020/QH14', date: '2020-11-13' },
  ],
  ['hợp đồng số 12/HĐ-ABC', { type: 'Hợp đồng', number: '12/HĐ-ABC' }],
  // Where the name of a body ends.
  [
    'Thông tư số 12/2020/TT-BGTVT ngày 3/4/2020 của Bộ Giao thông vận tải;',
    { type: 'Thông tư', number: '12/2020/TT-BGTVT', date: '2020-04-03', issuer: 'Bộ Giao thông vận tải' },
  ],
  [
    'Quyết định số 5/QĐ-BVHTTDL của Bộ Văn hóa, Thể thao và Du lịch và NĐ 178/2024/NĐ-CP',
    { type: 'Quyết định', number: '5/QĐ-BVHTTDL', issuer: 'Bộ Văn hóa, Thể thao và Du lịch' },
    { type: 'Nghị định', number: '178/2024/NĐ-CP' },
  ],
  [
    'Công văn 3886/UBND-NV của Ủy ban nhân dân tỉnh Cao Bằng ngày 8/7/2010',
    {
      type: 'Công văn',
      number: '3886/UBND-NV',
      date: '2010-07-08',
      issuer: 'Ủy ban nhân dân tỉnh Cao Bằng',
    },
  ],
  [
    'Quyết định 5/QĐ-TTg của Thủ tướng Chính phủ, Nghị định 5/2020/NĐ-CP',
    { type: 'Quyết định', number: '5/QĐ-TTg', issuer: 'Thủ tướng Chính phủ' },
    { type: 'Nghị định', number: '5/2020/NĐ-CP' },
  ],
  [
    'các thông tư liên tịch của Bộ Tài chính: số 42/2007/TTLT-BTC-BTP',
    { type: 'Thông tư liên tịch', number: '42/2007/TTLT-BTC-BTP', issuer: 'Bộ Tài chính' },
  ],
  // A year after a comma begins the next clause; a number with its year is no mark of a list.
  ['Thực hiện Kế hoạch số 45-KH/TU, năm 2025 các cấp ủy đã tổ chức', { type: 'Kế hoạch', number: '45-KH/TU' }],
  ['theo tinh thần Nghị định\n65/2001. Phân công', { type: 'Nghị định', number: '65/2001' }],
];

test.for(ROWS)('%s', ([text, ...expected]) => {
  const found = recogniseCitations(text).map(({ kind, type, number, date, issuer, title, provision, antecedent }) => ({
    kind,
    type,
    number,
    date,
    issuer,
    title,
    provision,
    antecedent,
  }));
  expect(found).toEqual(expected.map((fields) => ({ kind: 'numbered', ...NONE, ...fields })));
});

test('the table has at least sixty rows', () => {
  expect(ROWS.length).toBeGreaterThanOrEqual(60);
});

test.for([
  ['Chỉ thị số 38-CT/TW do Bộ Chính trị ban hành ngày 08 tháng 09 năm 20091 về', '08 tháng 09 năm 20091'],
  ['Quyết định số 1236/QĐ-TTg ngày 3/08/200.\n\n1. Các cấp', '3/08/200'],
  ['Quyết định số 1236/QĐ-TTg được ban hành ngày 3/08/20091', '3/08/20091'],
] as const)('a day that cannot be read keeps its place: %s', ([text, day]) => {
  const [citation] = recogniseCitations(text);
  const { start, end } = citation?.spans.date ?? { start: 0, end: 0 };
  expect([citation?.date, text.slice(start, end)]).toEqual([null, day]);
});
