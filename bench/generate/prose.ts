/** The words of generated documents: official prose put together from clauses, with figures that are no citations. */
import type { Random } from './random.ts';

const list = (text: string): string[] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.trim());

/** What documents are about: each goes after "về", "công tác" or a verb. */
export const SUBJECTS = list(`
  công tác dân vận của cơ quan nhà nước các cấp
  công tác cải cách hành chính và nâng cao chỉ số hài lòng của người dân
  công tác tiếp công dân, giải quyết khiếu nại, tố cáo và kiến nghị, phản ánh
  công tác phòng cháy, chữa cháy và cứu nạn, cứu hộ
  công tác quản lý đất đai, tài nguyên và bảo vệ môi trường
  công tác bảo đảm trật tự, an toàn giao thông
  công tác phòng, chống tham nhũng, lãng phí, tiêu cực
  công tác giáo dục nghề nghiệp và giải quyết việc làm cho lao động nông thôn
  công tác bảo vệ, chăm sóc và nâng cao sức khỏe nhân dân
  công tác quản lý vốn đầu tư công và dự toán ngân sách
  công tác văn thư, lưu trữ và quản lý văn bản điện tử
  công tác phòng, chống thiên tai và tìm kiếm cứu nạn
  công tác xây dựng nông thôn mới gắn với đô thị hóa
  công tác kiểm tra, giám sát và thi hành kỷ luật của Đảng
  công tác quy hoạch, đào tạo, bồi dưỡng, luân chuyển cán bộ
  công tác giảm nghèo bền vững ở vùng đồng bào dân tộc thiểu số
  công tác quản lý, bảo vệ và phát triển rừng
  công tác gia đình, bình đẳng giới và vì sự tiến bộ của phụ nữ
  công tác thi đua, khen thưởng trong tình hình mới
  công tác chuyển đổi số và bảo đảm an toàn thông tin mạng
  công tác phát triển doanh nghiệp nhỏ và vừa, hợp tác xã
  công tác quản lý tài sản công và thực hành tiết kiệm
  công tác hòa giải ở cơ sở và phổ biến, giáo dục pháp luật
  việc thực hiện quy chế dân chủ ở cơ sở
  việc sắp xếp tổ chức bộ máy của hệ thống chính trị tinh gọn, hiệu quả
  việc quản lý hoạt động vận tải hành khách công cộng
  việc nâng cao chất lượng sinh hoạt chi bộ ở khu dân cư
  việc thực hiện chính sách đối với người có công với cách mạng
  việc quản lý trật tự xây dựng và chỉnh trang đô thị
  việc tiếp nhận, xử lý hồ sơ tại bộ phận một cửa`);

const AGENTS = list(`
  Các cấp ủy, tổ chức đảng
  Cấp ủy, chính quyền các cấp
  Thủ trưởng các sở, ban, ngành
  Người đứng đầu cơ quan, đơn vị, địa phương
  Ủy ban nhân dân các xã, phường, thị trấn
  Mặt trận Tổ quốc và các tổ chức chính trị - xã hội
  Các cơ quan chuyên môn
  Văn phòng và các đơn vị có liên quan
  Đội ngũ cán bộ, công chức, viên chức và người lao động
  Ban chỉ đạo các cấp
  Các đơn vị sự nghiệp công lập
  Các cơ quan báo chí, đài truyền thanh cơ sở`);

const ACTIONS = list(`
  tập trung lãnh đạo, chỉ đạo
  tăng cường kiểm tra, đôn đốc
  đẩy mạnh tuyên truyền, vận động nhân dân tham gia
  nâng cao chất lượng, hiệu quả
  kịp thời phát hiện, chấn chỉnh những tồn tại, hạn chế trong
  bố trí đủ nguồn lực, kinh phí cho
  làm rõ trách nhiệm của tập thể, cá nhân trong
  đổi mới nội dung, phương thức
  chủ động tham mưu, đề xuất giải pháp đối với
  ứng dụng công nghệ thông tin trong
  phối hợp chặt chẽ, đồng bộ trong
  sơ kết, tổng kết, nhân rộng mô hình hay, cách làm tốt về
  thường xuyên đối thoại, lắng nghe ý kiến của nhân dân về
  xác định lộ trình, tiến độ và phân công cụ thể đối với`);

const MEANS = list(`
  gắn với nhiệm vụ chính trị của từng cơ quan, đơn vị
  trên cơ sở bám sát tình hình thực tế ở cơ sở
  theo hướng rõ người, rõ việc, rõ thời gian, rõ kết quả
  lấy sự hài lòng của người dân làm thước đo
  phát huy vai trò nêu gương của cán bộ, đảng viên, nhất là người đứng đầu
  không để xảy ra tình trạng đùn đẩy, né tránh trách nhiệm
  bảo đảm công khai, minh bạch, đúng thẩm quyền
  khắc phục bệnh hình thức, thành tích
  coi đây là nhiệm vụ thường xuyên, lâu dài
  kết hợp giữa phòng ngừa với xử lý nghiêm vi phạm`);

const PURPOSES = list(`
  góp phần giữ vững ổn định chính trị, trật tự, an toàn xã hội
  tạo sự đồng thuận trong các tầng lớp nhân dân
  tạo chuyển biến rõ nét về nhận thức và hành động
  bảo đảm quyền và lợi ích hợp pháp của tổ chức, cá nhân
  đáp ứng yêu cầu phát triển kinh tế - xã hội của địa phương
  nâng cao năng lực lãnh đạo, sức chiến đấu của tổ chức cơ sở đảng
  củng cố niềm tin của nhân dân đối với Đảng và Nhà nước
  hoàn thành các chỉ tiêu đã đề ra trong nhiệm kỳ
  phục vụ tốt hơn người dân và doanh nghiệp
  xây dựng nền hành chính chuyên nghiệp, hiện đại`);

const WHOLE = list(`
  Qua kiểm tra cho thấy một số nơi chưa quan tâm đúng mức, việc triển khai còn chậm, chất lượng chưa đồng đều.
  Nhận thức của một bộ phận cán bộ, đảng viên còn hạn chế; công tác phối hợp giữa các ngành có lúc chưa chặt chẽ.
  Nguyên nhân chủ yếu là do công tác lãnh đạo, chỉ đạo chưa thường xuyên, trách nhiệm người đứng đầu chưa được đề cao.
  Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, các đơn vị kịp thời phản ánh để được xem xét, giải quyết.
  Kinh phí thực hiện được bố trí trong dự toán chi ngân sách hằng năm và các nguồn huy động hợp pháp khác.
  Hồ sơ được nộp trực tiếp, qua dịch vụ bưu chính công ích hoặc trên Cổng dịch vụ công trực tuyến.
  Định kỳ sáu tháng và hằng năm, tổ chức đánh giá kết quả, rút kinh nghiệm và biểu dương điển hình tiên tiến.
  Việc lấy ý kiến nhân dân được thực hiện bằng hình thức phù hợp, bảo đảm khách quan, thiết thực.
  Cơ quan tiếp nhận có trách nhiệm kiểm tra tính hợp lệ của hồ sơ; trường hợp chưa hợp lệ thì thông báo bằng văn bản.
  Những nội dung chưa thống nhất phải được báo cáo cấp có thẩm quyền xem xét, quyết định.
  Tổ chức, cá nhân vi phạm thì tùy theo tính chất, mức độ mà bị xử lý theo quy định của pháp luật.
  Người đứng đầu chịu trách nhiệm trước cấp trên trực tiếp về kết quả thực hiện nhiệm vụ được giao.`);

/** Words that point back, and laws by name alone: none of them cites a number. */
const POINTING = list(`
  Các quy định trước đây trái với quy định tại văn bản này đều bị bãi bỏ.
  Kinh phí thực hiện Quyết định nêu trên do ngân sách các cấp bảo đảm theo phân cấp.
  Các cụm từ nêu trên được hiểu thống nhất trong toàn hệ thống chính trị.
  Việc xử lý chuyển tiếp thực hiện theo pháp luật về đất đai và Luật Đất đai năm 2013.
  Thời hạn giải quyết thực hiện theo quy định tại Điều 28 Luật Khiếu nại và các văn bản hướng dẫn thi hành.
  Tiếp tục đẩy mạnh thực hiện Nghị quyết Trung ương 4 khóa XII về tăng cường xây dựng, chỉnh đốn Đảng.
  Việc bồi dưỡng kiến thức thực hiện theo Luật Cán bộ, công chức và Luật Viên chức.
  Chấp hành nghiêm Điều lệ Đảng và Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam.`);

/** Figures, codes and addresses that look like numbers of documents, and are none. */
const NOISE: readonly ((random: Random) => string)[] = [
  (r) =>
    `Tổng kinh phí thực hiện là ${figure(r)} đồng, trong đó ngân sách tỉnh hỗ trợ ${10 + r.below(80)},${r.below(10)}%.`,
  (r) => `Mức hỗ trợ tối đa không quá ${figure(r)} đồng/người/tháng, chi trả trước ngày ${1 + r.below(28)} hằng tháng.`,
  (r) => `Hồ sơ đề nghị lập theo Mẫu số ${pad(r)}/KK-TNCN và Mẫu số ${pad(r)}/BC-UBND ban hành kèm theo.`,
  (r) => `Biểu mẫu số ${pad(r)}-MT/ĐKDN được điền đầy đủ, ký và đóng dấu của đơn vị.`,
  (r) =>
    `Mọi vướng mắc xin liên hệ số điện thoại 0${200 + r.below(90)}.${3000 + r.below(900)}.${100 + r.below(900)} trong giờ hành chính.`,
  (r) =>
    `Đường dây nóng: 09${10 + r.below(89)}-${100 + r.below(900)}-${100 + r.below(900)}, trực 24/7 kể cả ngày nghỉ.`,
  (r) =>
    `Toàn văn dự thảo được đăng tại https://congbao.vidu.example/van-ban/${r.below(4000)}-qd-ubnd-${2010 + r.below(15)}.htm để lấy ý kiến.`,
  (r) =>
    `Tài liệu tham khảo tại https://vidu.example/tai-lieu/${r.below(90)}/QD-TTg/${r.below(900)} và trang thông tin của ngành.`,
  (r) =>
    `Phương tiện mang biển số ${11 + r.below(80)}A-${100 + r.below(900)}.${10 + r.below(90)} được bàn giao cho đội kiểm tra liên ngành.`,
  (r) => `Công trình phải tuân thủ QCVN ${pad(r)}:2019/BXD và các tiêu chuẩn kỹ thuật có liên quan.`,
  (r) =>
    `Có ${1 + r.below(3)}/${4 + r.below(9)} chỉ tiêu chưa đạt; tỷ lệ hồ sơ đúng hạn là ${80 + r.below(20)},${r.below(10)}%.`,
  (r) => `Địa điểm tiếp nhận: số ${1 + r.below(300)} đường Trần Hưng Đạo, từ 7 giờ 30 đến 17 giờ 00.`,
  (r) =>
    `Phấn đấu giai đoạn 2021-2025 giảm ${1 + r.below(4)},${r.below(10)}% hộ nghèo mỗi năm; đến năm 2030 cơ bản không còn hộ nghèo.`,
  (r) =>
    `Chức danh nghề nghiệp được xếp theo mã số V.0${1 + r.below(9)}.0${1 + r.below(9)}.${10 + r.below(30)}, hệ số lương từ 2,34 đến 4,98.`,
  (r) =>
    `Diện tích thu hồi là ${10 + r.below(900)},${r.below(10)} ha thuộc tờ bản đồ số ${1 + r.below(60)}, thửa đất số ${1 + r.below(400)}.`,
  (r) =>
    `Bổ sung ${2 + r.below(30)} biên chế và ${1 + r.below(9)} hợp đồng lao động cho ${2 + r.below(8)} đơn vị trực thuộc.`,
  (r) =>
    `Thời gian hoàn thành trước ngày ${1 + r.below(28)}/${1 + r.below(12)}/${2002 + r.below(24)}, báo cáo bằng văn bản.`,
  () => 'Dự thảo Quyết định số …/QĐ-UBND được gửi lấy ý kiến các đơn vị trước khi trình ký.',
  (r) => `Triển khai Đề án 06 và Chương trình 135 tại ${3 + r.below(30)} xã đặc biệt khó khăn.`,
];

const pad = (random: Random): string => String(1 + random.below(30)).padStart(2, '0');
const figure = (random: Random): string => `${1 + random.below(900)}.${100 + random.below(900)}.000`;

/** @param type the plain type word of the document that speaks @returns one sentence that cites nothing by number */
export function writeSentence(type: string, random: Random): string {
  const kind = random.next();
  if (kind < 0.07) return random.pick(NOISE)(random);
  if (kind < 0.11) return random.pick(POINTING);
  if (kind < 0.14) return `${random.pick(AGENTS)} chịu trách nhiệm thi hành ${type} này.`;
  if (kind < 0.3) return random.pick(WHOLE);
  return `${random.pick(AGENTS)} ${writeTask(random)}, ${random.pick(MEANS)}${random.chance(0.6) ? `, ${random.pick(PURPOSES)}` : ''}.`;
}

/** @returns an action and its object: "tập trung lãnh đạo, chỉ đạo công tác …" */
export function writeTask(random: Random): string {
  return `${random.pick(ACTIONS)} ${random.pick(SUBJECTS)}`;
}

export const writeMeans = (random: Random): string => random.pick(MEANS);
export const writePurpose = (random: Random): string => random.pick(PURPOSES);
export const writeAgent = (random: Random): string => random.pick(AGENTS);

const SURNAMES = list(`
  Nguyễn
  Trần
  Lê
  Phạm
  Hoàng
  Vũ
  Đặng
  Bùi`);
const MIDDLE_NAMES = ['Văn', 'Thị', 'Đức', 'Minh', 'Quang', 'Thanh', 'Hữu'];
const GIVEN_NAMES = ['An', 'Bình', 'Dũng', 'Hà', 'Hòa', 'Lan', 'Nam', 'Phúc', 'Sơn', 'Thúy', 'Tuấn', 'Vinh'];

export const writePerson = (random: Random): string =>
  `${random.pick(SURNAMES)} ${random.pick(MIDDLE_NAMES)} ${random.pick(GIVEN_NAMES)}`;
