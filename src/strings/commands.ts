/** What the commands and the build say outside a report. */
import { SYSTEM_REASONS } from './diagnostics.ts';

/** Why a file was not written. */
const WRITE_REASONS: Readonly<Record<string, string>> = {
  ...SYSTEM_REASONS,
  EACCES: 'không có quyền ghi tệp hoặc thư mục này',
  EPERM: 'không có quyền ghi tệp hoặc thư mục này',
  EROFS: 'ổ đĩa chỉ cho đọc',
  ENOSPC: 'đĩa đã đầy',
  EDQUOT: 'đã hết phần đĩa được dùng',
  EFBIG: 'tệp lớn quá cỡ được phép ghi',
  EBUSY: 'chương trình khác đang giữ tệp',
  EIO: 'đĩa hỏng hoặc mất kết nối',
  symlink: 'trên đường tới tệp có liên kết tượng trưng; kho chỉ ghi vào tệp thật nằm trong thư mục của mình',
  changed: 'tệp đã đổi từ lúc đọc; chạy lại để sửa trên bản mới',
};

export const COMMANDS = {
  checkUsage:
    'Cách dùng: npm run check -- [--content THƯ_MỤC] [--format pretty|json|sarif|junit|github] [--watch] [--fix [--dry-run]]  hoặc  --explain MÃ',
  dryRunAlone: '--dry-run chỉ đi cùng --fix: in những chỗ sẽ sửa mà không ghi gì.',
  docsUsage: 'Cách dùng: npm run docs',
  docsWritten: (file: string) => `Đã viết ${file}.`,
  unknownRule: (code: string, nearest: readonly string[]) =>
    `Không có quy tắc nào mang mã “${code}”. Gần nhất: ${nearest.join(', ')}.`,
  watching: (folder: string) => `Đang theo dõi ${folder}; lưu một tệp là kiểm lại (Ctrl+C để dừng).`,
  checkedAgain: (count: number) =>
    `${new Date().toLocaleTimeString('vi-VN', { hour12: false })}  đã đọc và kiểm lại ${count} tệp`,
  citeUsage:
    'Cách dùng: npm run -s cite -- TỆP   (- để đọc đầu vào chuẩn; hoặc --jsonl < TỆP, mỗi dòng {"passage_id","text"})',
  findUsage: 'Cách dùng: npm run -s find -- "23 qd tw"   [--json] [--content THƯ_MỤC]',
  cannotFind: 'Không đọc được văn bản nào của kho nên không tra được. Hãy chạy npm run check.',
  foundOthers: (query: string, count: number) =>
    `Kho không có văn bản nào ứng với “${query}”.${count > 0 ? ' Gần nhất, nhưng là văn bản khác:' : ''}`,
  scoreUsage:
    'Cách dùng: npm run score -- THƯ_MỤC   (thư mục có gold-dev.jsonl, vnlegaltext-dev.jsonl.gz và score.py; cần python3)',
  benchUsage:
    'Cách dùng: npm run bench [-- check [SỐ_VĂN_BẢN…] | search [SỐ_VĂN_BẢN…] | site [SỐ_TRANG] | lighthouse [ĐƯỜNG_DẪN…] | recogniser THƯ_MỤC]   (thư mục có dev-instruments.jsonl.gz)',
  wrongLine: (line: number) => `Dòng ${line} không phải là JSON có trường “text”.`,
  missingValue: (option: string) => `Sau “${option}” phải có một giá trị.`,
  repeatedOption: (option: string) => `“${option}” chỉ được ghi một lần.`,
  unknownOption: (option: string) => `Không có tuỳ chọn “${option}”.`,
  unknownFormat: (format: string, known: readonly string[]) =>
    `Không có dạng báo cáo “${format}”; dùng một trong: ${known.join(', ')}.`,
  cannotRead: (file: string, code: string) => `Không đọc được ${file}: ${SYSTEM_REASONS[code] ?? code}.`,
  notFolder: (folder: string, code: string) =>
    `Không có kho ở “${folder}”: ${SYSTEM_REASONS[code] ?? code}. Hãy ghi đúng thư mục chứa documents/, sources/ và issuers.yaml.`,
  notText: (file: string) => `${file} không phải là văn bản UTF-8. Hãy chuyển sang Unicode UTF-8 rồi thử lại.`,
  cannotWrite: (file: string, code: string) =>
    `Không ghi được ${file}: ${WRITE_REASONS[code] ?? code}. Tệp vẫn như cũ.`,
  cannotRemove: (file: string, code: string) =>
    `Không dọn được tệp tạm ${file}: ${WRITE_REASONS[code] ?? code}. Bộ kiểm không đọc tệp này; có thể xóa tay.`,
  fixed: (file: string, count: number, isDryRun: boolean) => `${file}: ${isDryRun ? 'sẽ sửa' : 'đã sửa'} ${count} chỗ.`,
  fixSummary: (places: number, files: number, isDryRun: boolean) =>
    isDryRun
      ? `Sẽ sửa ${places} chỗ trong ${files} tệp; chưa ghi gì. Báo cáo dưới đây là của kho hiện nay.`
      : `Đã sửa ${places} chỗ trong ${files} tệp.`,
  fixHeld:
    'exceptions.yaml hoặc rules.yaml có mục viết sai, có thể là mục miễn đúng chỗ sắp sửa; chưa sửa gì thêm. Hãy sửa mục ấy rồi chạy lại.',
  gateStopped: 'Kho có lỗi nên không xuất bản; dist/ vẫn như cũ. Chạy npm run check để xem lại.',
  siteStopped: (folder: string) =>
    `Bản dựng có lỗi nên không xuất bản; trang đã xuất bản vẫn như cũ. Bản dựng ấy nằm ở ${folder}/ để xem.`,
  sitePublished: (references: number, pages: number, folder: string) =>
    `Đã kiểm ${references} địa chỉ trên ${pages} trang, tất cả đều tới nơi; đã xuất bản vào ${folder}/.`,
  noSite: 'Chưa có SITE: bỏ qua những chỗ cần địa chỉ tuyệt đối (canonical).',
  wrongSite: (site: string) => `SITE phải là một địa chỉ http(s), ví dụ SITE=https://vidu.vn; đang là “${site}”.`,
  wrongBase: (base: string) =>
    `BASE phải là một đường dẫn, chỉ gồm chữ cái không dấu, chữ số, các dấu - . _ ~ và /, không có đoạn “.” hay “..”, ví dụ BASE=/dan-van/; đang là “${base}”.`,
  pagesMissing: (slugs: string[]) =>
    `Bản dựng thiếu trang của ${slugs.length} văn bản: ${slugs.slice(0, 5).join(', ')}.`,
  wrongReport: (address: string) => `PUBLIC_REPORT_URL phải là mailto:… hoặc http(s)://…; đang là “${address}”.`,
  serving: (address: string) => `Trang đang chạy tại ${address}  (Ctrl+C để dừng)`,
} as const;
