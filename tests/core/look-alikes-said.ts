/** What looks like a relation that is said and not declared: it is declared, or said of something else. */
import { declare } from './edit-steps.ts';
import { addDecision, DECISION } from './edits-provisions.ts';
import { X } from './edits-said.ts';
import type { LookAlike } from './look-alikes.ts';

/** The decision says and declares it, in the paragraph of its own words. */
const declared = (kind: string, words: string, text: string, anchor = 'doan-16'): LookAlike => ({
  name: `said and declared: ${text.replace(X, '…')}`,
  edit: (folder) => {
    addDecision(folder, text);
    declare(folder, DECISION, kind, '06-ct-tu-2016', `12-qd-ubnd-2022#${anchor}`, words);
  },
  code: 'relation-unsupported',
});

const unsaid = (text: string): LookAlike => ({
  name: `not said: ${text.replace(X, '…')}`,
  edit: (folder) => addDecision(folder, text),
  code: 'relation-undeclared',
});

export const SAID_LOOK_ALIKES: readonly LookAlike[] = [
  declared('repeals', 'hủy bỏ', `Quyết định này hủy bỏ ${X}.`),
  declared('repeals', 'hết hiệu lực', `Kể từ ngày Quyết định này có hiệu lực, ${X} hết hiệu lực.`),
  declared('repeals', 'hết hiệu lực', `${X} hết hiệu lực kể từ ngày Quyết định này có hiệu lực.`),
  declared('repeals', 'thay thế', `${X} được thay thế bởi Quyết định này.`),
  declared('corrects', 'Đính chính', `Điều 4. Đính chính ${X}`, 'dieu-4'),
  declared('implements', 'quy định chi tiết', `Quyết định này quy định chi tiết ${X}.`),
  unsaid(`Quyết định này không hủy bỏ ${X}.`),
  unsaid(`Kể từ ngày Quyết định này có hiệu lực, ${X} vẫn được áp dụng.`),
  unsaid(`Quyết định này có hiệu lực từ ngày ký; ${X} còn hiệu lực.`),
  unsaid(`${X} có thể được thay thế bởi Quyết định này.`),
  unsaid(`Quyết định này hướng dẫn cán bộ thực hiện ${X}.`),
  unsaid(`Điều 4. Bổ sung ${X} vào danh mục.`),
];
