/** Single edits found by a reviewer: what is told before a number, or after it in other words than "của" and "về". */
import { DIRECTIVE } from '../support/collection.ts';
import { type Edit, LINK_23, say } from './edit-steps.ts';

const LINK_25 = '[Nghị quyết số 25-NQ/TW](25-nq-tw-2013.md)';
const LINK_76 = '[Nghị quyết số 76/NQ-CP](../nha-nuoc/76-nq-cp-2021.md)';
const LINK_404 = '[Quyết định số 404-QĐ/Th.U](404-qd-thu-2022.md)';
const DAY_23 = `${LINK_23} ngày 30/7/2021 của Bộ Chính trị`;

/** Words put where a sentence of the directive begins, and what they are blamed for. */
const row = (words: string, code: string, marked: string, expected?: string): Edit => ({
  name: `“${words.replace(/\]\([^)]*\)/g, '').replaceAll('[', '')}”`,
  edit: say(words),
  code,
  file: DIRECTIVE,
  marked,
  ...(expected && { expected }),
});

export const TOLD_EDITS: readonly Edit[] = [
  row(`Ngày 31/7/2021, Bộ Chính trị ban hành ${LINK_23}`, 'date-mismatch', '31/7/2021', '2021-07-30'),
  row(`Ngày 31 tháng 7 năm 2021 Bộ Chính trị đã ký ban hành ${LINK_23}`, 'date-mismatch', '31 tháng 7 năm 2021'),
  row(`Năm 2020, Bộ Chính trị ban hành ${LINK_23}`, 'date-mismatch', '2020', '2021-07-30'),
  row(`Ban Bí thư đã có ${LINK_23}`, 'issuer-mismatch', 'Ban Bí thư', 'Bộ Chính trị'),
  row(`Thủ tướng Chính phủ thông qua ${LINK_76}`, 'issuer-mismatch', 'Thủ tướng Chính phủ', 'Chính phủ'),
  row(
    `${DAY_23} ban hành “Quy chế công tác tuyên giáo của hệ thống chính trị”`,
    'title-mismatch',
    'Quy chế công tác tuyên giáo của hệ thống chính trị',
  ),
  row(
    `${DAY_23} về ‘Ban hành Quy chế công tác tuyên giáo của hệ thống chính trị’`,
    'title-mismatch',
    'Ban hành Quy chế công tác tuyên giáo của hệ thống chính trị',
  ),
  row(
    `${DAY_23}, “Ban hành Quy chế công tác dân vân của hệ thống chính trị”`,
    'title-mismatch',
    'Ban hành Quy chế công tác dân vân của hệ thống chính trị',
  ),
  // Said of two other documents, and declared by neither.
  row(`${LINK_404} thay thế ${LINK_23}`, 'relation-undeclared', 'Quyết định số 23-QĐ/TW'),
  row(`${LINK_404} đã sửa đổi, bổ sung ${LINK_23}`, 'relation-undeclared', 'Quyết định số 23-QĐ/TW'),
  // A list of bodies, none of which issued it.
  row(`${LINK_23} và ${LINK_76} của Ban Bí thư, Bộ Chính trị`, 'issuer-mismatch', 'Ban Bí thư', 'Chính phủ'),
  row(`${LINK_23} của Ban Bí thư, Ban Dân vận đã họp`, 'issuer-mismatch', 'Ban Bí thư', 'Bộ Chính trị'),
  // A body of another whole, however loosely named.
  row(`${LINK_76} của Trung ương`, 'issuer-mismatch', 'Trung ương', 'Chính phủ'),
  row(`${LINK_404} của Tỉnh ủy`, 'issuer-mismatch', 'Tỉnh ủy', 'Ban Thường vụ Thành ủy'),
  // What carries a document out: but another body that may have issued it, and a day that stands at its number.
  row(`Kế hoạch thực hiện ${LINK_25} của Ban Bí thư`, 'issuer-mismatch', 'Ban Bí thư'),
  row(`Kế hoạch thực hiện ${LINK_25} ngày 04/6/2013`, 'date-mismatch', '04/6/2013', '2013-06-03'),
  row(
    `Hội nghị quán triệt ${LINK_25} ngày 04/6/2013 của Ban Chấp hành Trung ương Đảng`,
    'date-mismatch',
    '04/6/2013',
    '2013-06-03',
  ),
  row(`Thực hiện ${LINK_25} của Ban Thường vụ Thành ủy`, 'issuer-mismatch', 'Ban Thường vụ Thành ủy'),
  row(`Thực hiện ${LINK_25}, ngày 04/6/2013 Ban Chấp hành Trung ương Đảng`, 'date-mismatch', '04/6/2013'),
];
