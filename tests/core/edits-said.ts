/** Single edits by which a decision says, in plain words, what it does to another document, and does not declare it. */
import type { Edit } from './edit-steps.ts';
import { addDecision, DECISION } from './edits-provisions.ts';

export const X = '[Chỉ thị số 06-CT/TU](../dang/06-ct-tu-2016.md)';
export const Y = '[Kết luận số 29-KL/TU](../dang/29-kl-tu-2021.md)';

export const SAID_EDITS: readonly Edit[] = [
  `Quyết định này hủy bỏ ${X}.`,
  `Quyết định này huỷ bỏ ${X}.`,
  `Kể từ ngày Quyết định này có hiệu lực, ${X} hết hiệu lực.`,
  `Kể từ ngày Quyết định này có hiệu lực, bãi bỏ ${X}.`,
  `${X} bị bãi bỏ kể từ ngày Quyết định này có hiệu lực.`,
  `${X} được thay thế bởi Quyết định này.`,
  `Quyết định này có hiệu lực từ ngày ký và thay thế các văn bản sau: ${Y}, ${X}.`,
  `Quyết định này có hiệu lực từ ngày ký; ${X} hết hiệu lực thi hành.`,
  `Điều 4. Đính chính ${X}`,
  `Điều 4. Sửa đổi khoản 1 Điều 2 ${X} như sau`,
  `Quyết định này quy định chi tiết ${X}.`,
  `Quyết định này hướng dẫn thực hiện ${X}.`,
]
  .map(
    (words): Edit => ({
      name: `said and not declared: ${words.replace(/\[.*?\]\(.*?\)/g, '…')}`,
      edit: (folder) => addDecision(folder, words),
      code: 'relation-undeclared',
      file: DECISION,
      marked: 'Chỉ thị số 06-CT/TU',
    }),
  )
  .concat({
    name: 'said and not declared: a basis in a list of them',
    edit: (folder) =>
      addDecision(folder, undefined, 'của Chính phủ;', `của Chính phủ;\n\nCăn cứ các văn bản: ${Y}, ${X};`),
    code: 'relation-undeclared',
    file: DECISION,
    marked: 'Chỉ thị số 06-CT/TU',
  });
