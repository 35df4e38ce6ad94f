/** What looks like a provision that is not there, and is, or is another document's. */
import { say } from './edit-steps.ts';
import { addDecision, LINK_12 } from './edits-provisions.ts';
import type { LookAlike } from './look-alikes.ts';

const own = (words: string, from = '', to = ''): LookAlike => ({
  name: `of itself: ${words}${to && ` (${to.replaceAll('\n', ' ')})`}`,
  edit: (folder) => addDecision(folder, words, from, to),
  code: 'provision-missing',
});

const cited = (words: string, code = 'provision-missing'): LookAlike => ({
  name: `${words.replace(LINK_12, '…')} (${code})`,
  edit: (folder) => {
    addDecision(folder);
    say(words)(folder);
  },
  code,
});

export const PROVISION_LOOK_ALIKES: readonly LookAlike[] = [
  own('Theo điểm b khoản 2 Điều 1 Quyết định này.'),
  own('Theo điểm a, b khoản 2 và khoản 1 Điều 1 Quyết định này.'),
  own('Theo Điều 1, khoản 2 Điều 2 Quyết định này.'),
  own('Theo khoản 1-2 Điều 1 và Điều 2 đến Điều 3 Quyết định này.'),
  // A paragraph may be called a clause.
  own('Theo khoản 2 Điều này.'),
  own('Theo Điều 15 Quy chế ban hành kèm theo Quyết định này.'),
  own('Theo Quy chế ban hành kèm theo Quyết định này (Điều 15).'),
  own('Theo Quyết định này, Điều 9 và Điều 10 của Quy chế.'),
  own('Theo Quyết định này, Điều 9 Luật Đất đai.'),
  own('Theo Quyết định này (Điều 9 Quy chế).'),
  own('Theo Quyết định này, tại Điều 9, các Điều 10 và 11 Luật Đất đai.'),
  own('Bổ sung khoản 9 Điều này khi cần.'),
  own('Theo điểm a1 khoản 2 Điều 1 và Điều 2a Quyết định này.'),
  // Points that are written otherwise, of two lists, or after a quotation, are not counted.
  own('Theo điểm c khoản 2 Điều 1 Quyết định này.', 'b) Điểm b.', 'b) Điểm b.\n\na) Điểm a;'),
  own('Theo điểm c khoản 2 Điều 1 Quyết định này.', 'a) Điểm a;', '“a) Điểm a;”'),
  own('Theo điểm a khoản 1 Điều 1 Quyết định này.', 'Khoản một của điều một.', 'Gồm: a) một; b) hai.'),
  own('Theo điểm a khoản 1 Điều 1 Quyết định này.', 'Khoản một của điều một.', 'Gồm:\n\na. Một;\n\nb. Hai.'),
  own('Theo khoản 9 Điều 3 Quyết định này.', 'kể từ ngày ký.', 'như sau: 1) một; 2) hai.'),
  // Of a rule set out below, whose articles begin anew.
  own(
    'Các sở thi hành.',
    'TM. ỦY BAN NHÂN DÂN',
    'QUY CHẾ\n\nĐiều 1. Phạm vi\n\nTheo khoản 9 Điều này.\n\nTM. ỦY BAN NHÂN DÂN',
  ),
  // Words of another text, set out in a quotation or by an article that changes it.
  own('Như sau: “Theo Điều 9 Quyết định này”.'),
  own('“3. Theo Điều 9 Quyết định này;\n\n4. Theo khoản 9 Điều này.”'),
  own('Theo Điều 9 Quyết định này.', 'Ban hành kèm theo Quyết định này Quy chế', 'Sửa đổi một số điều của Quy chế'),
  // An extract: which articles there are it does not tell.
  own('Theo Điều 9 Quyết định này.', 'Điều 3. Hiệu lực', 'Điều 5. Hiệu lực'),
  // Another decision has been named, and may be meant.
  {
    name: 'of another decision, in small letters',
    edit: (folder) => addDecision(folder, 'Theo Quyết định số 15/QĐ-UBND; điều 9 quyết định này còn hiệu lực.'),
    code: 'provision-missing',
    others: ['citation-unknown'],
  },
  {
    name: 'of another decision, named above',
    edit: (folder) =>
      addDecision(folder, 'Theo Quyết định số 15/QĐ-UBND; Điều 9 của Quyết định nêu trên còn hiệu lực.'),
    code: 'provision-missing',
    others: ['citation-unknown'],
  },
  cited(`Theo ${LINK_12} tại Điều 2`),
  cited(`Theo ${LINK_12} tại Điều 9 Quy chế kèm theo`),
  cited(`Theo ${LINK_12} ngày 01/4/2022 của UBND tỉnh, Điều 9 Luật Đất đai`),
  cited(`Theo nhiệm vụ thứ 8, nhiệm vụ số 7 và nhiệm vụ 1-3 của Chỉ thị này và ${LINK_12}`),
  cited(`Theo Điều 2 ${LINK_12.replace('.md', '.md#dieu-2')}`, 'link-span'),
  cited(`Theo khoản 1 Điều 2 ${LINK_12.replace('.md', '.md#dieu-2')}`, 'link-span'),
  cited(`Theo Điều 2 ${LINK_12.replace('.md', '.md#dieu-2-khoan-1')}`, 'link-span'),
  cited(`Theo Điều 1 đến Điều 3 ${LINK_12.replace('.md', '.md#dieu-2')}`, 'link-span'),
  cited(`Theo Điều 1-3 ${LINK_12.replace('.md', '.md#dieu-2')}`, 'link-span'),
];
