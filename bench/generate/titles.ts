/** Titles (trích yếu) of generated documents, as each type words them. */
import { SUBJECTS } from './prose.ts';
import type { Random } from './random.ts';

/** Laws and codes, without their head word. */
const LAWS = (
  'Đất đai; Nhà ở; Xây dựng; Đầu tư; Đầu tư công; Doanh nghiệp; Giáo dục; Bảo vệ môi trường; Cán bộ, công chức; Viên chức; Khiếu nại; Tố cáo; ' +
  'Ngân sách nhà nước; Phòng, chống tham nhũng; Tổ chức Chính phủ; Tổ chức chính quyền địa phương; Bảo hiểm xã hội; Lưu trữ; Căn cước; Quy hoạch'
).split('; ');
const CODES = ['Lao động', 'Dân sự', 'Hình sự', 'Tố tụng dân sự', 'Tố tụng hình sự'];

/** Openings of titles that say what the document does; elsewhere it is "Về …". */
const OPENINGS: Readonly<Record<string, readonly string[]>> = {
  'Quyết định': [
    'Ban hành Quy chế phối hợp trong',
    'Phê duyệt Đề án nâng cao hiệu quả',
    'Về việc kiện toàn Ban Chỉ đạo',
    'Ban hành Quy định về',
  ],
  'Quy định': ['Về phân cấp quản lý', 'Về trách nhiệm trong'],
  'Nghị định': ['Quy định chi tiết một số nội dung về', 'Về'],
  'Thông tư': ['Hướng dẫn thực hiện', 'Quy định về'],
  'Thông tư liên tịch': ['Hướng dẫn thực hiện'],
  'Hướng dẫn': ['Thực hiện một số nội dung về', 'Về'],
  'Kế hoạch': ['Thực hiện', 'Triển khai'],
  'Chương trình hành động': ['Thực hiện'],
  'Pháp lệnh': ['Về'],
};
const OTHER_OPENINGS = [
  'Về tăng cường',
  'Về tiếp tục đổi mới',
  'Về nâng cao chất lượng',
  'Về một số nhiệm vụ, giải pháp đẩy mạnh',
];
const ENDINGS = ['', '', '', ' trong tình hình mới', ' giai đoạn 2021-2030', ' trên địa bàn', ' đến năm 2025'];

/** @param isOfAssembly laws are named by what they are about, and nothing more */
export function writeTitle(type: string, random: Random, isOfAssembly: boolean): string {
  if (type === 'Luật') return writeLawTitle(random);
  if (type === 'Bộ luật') return `Bộ luật ${random.pick(CODES)}`;
  const opening = random.pick(isOfAssembly ? ['Về'] : (OPENINGS[type] ?? OTHER_OPENINGS));
  return `${opening} ${random.pick(SUBJECTS)}${random.pick(ENDINGS)}`;
}

function writeLawTitle(random: Random): string {
  const name = `Luật ${random.pick(LAWS)}`;
  return random.chance(0.15) ? `Luật sửa đổi, bổ sung một số điều của ${name}` : name;
}
