/** What a reviewer found to be right, and was blamed: sentences that stand in every plan and report, titles in another hand. */
import { replaceInText } from '../support/collection.ts';
import { LINK_23, LINK_404, say } from './edit-steps.ts';
import type { LookAlike } from './look-alikes.ts';

const L25 = '[Nghị quyết số 25-NQ/TW](25-nq-tw-2013.md)';
const L43 = '[Kết luận số 43-KL/TW](43-kl-tw-2019.md)';
const L124 = '[Quy định số 124-QĐ/TW](124-qd-tw-2018.md)';
const L217 = '[Quyết định số 217-QĐ/TW](217-qd-tw-2013.md)';
const L33 = '[Chỉ thị số 33/CT-TTg](../nha-nuoc/33-ct-ttg-2021.md)';
const L06 = '[Chỉ thị số 06-CT/TU](06-ct-tu-2016.md)';
const L3504 = '[Quyết định số 3504/QĐ-UBND](../nha-nuoc/3504-qd-ubnd-2021.md)';

const row = (code: string, words: string): LookAlike => ({
  name: `“${words.replace(/\]\([^)]*\)/g, '').replaceAll('[', '')}”`,
  edit: say(words),
  code,
});

const TITLE_29 =
  'Về tiếp tục siết chặt kỷ luật, kỷ cương hành chính, nâng cao đạo đức công vụ trong cán bộ, công chức, viên chức và cán bộ, chiến sỹ';

export const TOLD_LOOK_ALIKES: LookAlike[] = [
  ...[
    `${L217} và ${L124} của Bộ Chính trị, Ban Bí thư`,
    `${LINK_23}, ${L43} của Bộ Chính trị và Ban Bí thư`,
    `${LINK_23} và ${L33} của Bộ Chính trị, Thủ tướng Chính phủ về công tác dân vận`,
    `Kế hoạch triển khai ${L25} của Ban Thường vụ Thành ủy`,
    `Chương trình hành động thực hiện ${L25} của Tỉnh ủy`,
    `Báo cáo sơ kết ${L33} của UBND tỉnh`,
    `Giám sát việc chấp hành ${L33} của UBND tỉnh`,
    `Kiểm tra việc thực hiện ${L33} của UBND các xã, phường`,
    `Kết quả thực hiện nghiêm túc ${L25} của Đảng bộ thành phố`,
    `Kế hoạch thực hiện ${L3504} của UBND thành phố`,
    `${L25} của Đảng`,
    `${LINK_23} của Trung ương`,
    `${L06} của Tỉnh ủy`,
    `${LINK_404} của Thành uỷ`,
    `${L25} ngày 03/6/2013 của Hội nghị Trung ương 7 khóa XI`,
    `Ngày 30/7/2021, Bộ Chính trị ban hành ${LINK_23}`,
    `UBND tỉnh đã ban hành ${L3504}`,
  ].map((words) => row('issuer-mismatch', words)),
  ...[
    `Báo cáo kết quả thực hiện ${L25} năm 2022`,
    `Kế hoạch thực hiện ${L25} năm 2022 của Thành ủy`,
    `Tình hình thực hiện ${L25} năm 2021, phương hướng`,
    `Hội nghị quán triệt ${L25} ngày 15/10/2015`,
    `Hội nghị tổng kết 5 năm thực hiện ${L25} tháng 5/2018`,
    `Sau ${L25}, ngày 15/10/2015 Ban Dân vận họp`,
    `Ngày 30 tháng 7 năm 2021, Bộ Chính trị ban hành ${LINK_23}`,
    `Năm 2021, Bộ Chính trị ban hành ${LINK_23}`,
    `Ngày 15/10/2022, đoàn kiểm tra làm việc về ${LINK_23}`,
  ].map((words) => row('date-mismatch', words)),
  ...[
    `${L25} của Ban Chấp hành Trung ương Đảng khẳng định “dân là gốc”`,
    `${L25}, “Năm dân vận chính quyền”`,
    `${LINK_23} của Bộ Chính trị về “Quy chế công tác dân vận của hệ thống chính trị”`,
    `${LINK_23} của Bộ Chính trị ban hành “Quy chế công tác dân vận của hệ thống chính trị”`,
  ].map((words) => row('title-mismatch', words)),
  row('relation-undeclared', `${L06} không thay thế ${L33}`),
  row('relation-undeclared', `Khoản 2 ${L06} thay thế ${L33}`),
  row('relation-undeclared', `Dự thảo viết: “${LINK_404} thay thế ${LINK_23}”`),
  row('type-mismatch', '[văn bản số 33/CT-TTg](../nha-nuoc/33-ct-ttg-2021.md)'),
  row('citation-unknown', 'Thửa đất số 12-KL, hóa đơn số 12/HĐ'),
  {
    name: 'i for y in a quoted title',
    edit: (folder) => replaceInText(folder, TITLE_29, TITLE_29.replaceAll('kỷ', 'kỉ').replace('chiến sỹ', 'chiến sĩ')),
    code: 'title-mismatch',
    others: ['evidence-not-held'],
  },
];
