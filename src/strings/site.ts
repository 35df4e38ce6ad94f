/**
 * Every Vietnamese word a reader of the site sees. Plain objects; a function where something is filled in.
 * Words of the documents themselves are never here: they come from the collection.
 */
import type { FactField, RelationKind } from '../core/document.ts';
import type { Level, System } from '../core/issuer.ts';
import type { ProvisionKind } from '../core/provision.ts';

/** Said wherever a fact is not known; never a blank, never a guess. */
export const UNKNOWN = 'chưa rõ';

export const site = {
  name: 'Viện dẫn',
  tagline: 'Đọc văn bản, lần theo từng viện dẫn',
  titleOf: (page: string) => `${page} – Viện dẫn`,
  skip: 'Đến nội dung chính',
  mainNavigation: 'Điều hướng chính',
  register: 'Danh mục văn bản',
  search: 'Tìm kiếm',
  pasted: 'Đối chiếu',
  reportError: 'Báo lỗi',
  unofficial: 'Trang này không phải bản chính thức; đối chiếu bản gốc.',
  collectionDate: (day: string) => `Kho đối chiếu nguồn lần cuối ngày ${day}.`,
  /** At the head of a printed page, where the foot of the site is far away. */
  printed: 'Bản in từ trang Viện dẫn, không phải bản chính thức; đối chiếu bản gốc.',
  collectionDateUnknown: 'Ngày kho đối chiếu nguồn lần cuối: chưa rõ.',
} as const;

export const levels: Readonly<Record<Level, string>> = {
  central: 'Trung ương',
  province: 'Tỉnh',
  city: 'Thành phố thuộc tỉnh',
  commune: 'Xã, phường',
};

export const systems: Readonly<Record<System, string>> = { party: 'Đảng', state: 'Nhà nước' };

const provisionKinds: Readonly<Record<ProvisionKind, string>> = {
  article: 'Điều',
  clause: 'khoản',
  task: 'nhiệm vụ',
  paragraph: 'đoạn',
};

export const names = {
  numbered: (type: string, number: string) => `${type} ${number}`,
  /** A document without a number goes by the body that issued it. */
  unnumbered: (type: string, issuer: string) => `${type} của ${issuer}`,
  provision: (kind: ProvisionKind, ordinal: string) => `${provisionKinds[kind]} ${ordinal}`,
  /** "khoản 2 Điều 1": a clause is counted anew in each article. */
  provisionOf: (provision: string, article: string) => `${provision} ${article}`,
  /** Told apart from others of its number. */
  ofDay: (day: string) => `ngày ${day}`,
  ofIssuer: (issuer: string) => `của ${issuer}`,
  notEarlierThan: (day: string) => `${UNKNOWN} — không sớm hơn ${day}`,
} as const;

/** Stands wherever a title stands that is this document's by our reading alone. */
export const ourTitleMark = '(tên gọi theo cách đọc của kho)';

export const home = {
  about:
    'Trang này ghi một văn bản cùng mọi văn bản mà nó viện dẫn: đọc, tra theo số ký hiệu, đi theo từng viện dẫn cả hai chiều, mỗi điều ghi đều kèm nguồn.',
  description: (name: string) =>
    `Đọc toàn văn ${name} và lần theo từng văn bản được viện dẫn, kèm nguồn của mỗi điều ghi.`,
  issuedBy: 'Cơ quan ban hành',
  issuedOn: 'Ngày ban hành',
  signatory: 'Người ký',
  cites: 'Viện dẫn',
  citesCount: (count: number) => `${count} văn bản`,
  readFullText: 'Đọc toàn văn',
  tasks: (count: number) => `${count} nhiệm vụ`,
  tasksLead: 'Lời mở đầu của từng nhiệm vụ, đúng như văn bản viết; chọn để đọc trọn nhiệm vụ ấy.',
  taskCites: (count: number) => (count === 0 ? 'không viện dẫn văn bản nào' : `viện dẫn ${count} văn bản`),
  register: 'Tất cả văn bản trong kho',
  registerLead: (count: number, full: number) =>
    `${count} văn bản; ${full} văn bản có toàn văn, số còn lại là hồ sơ ghi những gì đã biết.`,
} as const;

export const searchPage = {
  title: 'Tìm kiếm',
  description: 'Tìm văn bản theo số, ký hiệu, cơ quan ban hành hoặc từ ngữ trong toàn văn.',
  noScript: 'Trình duyệt đang tắt JavaScript nên không tìm được tại đây. Có thể tra trong',
  registerLink: 'danh mục văn bản',
} as const;

export const searchBox = {
  label: 'Tìm theo số, ký hiệu hoặc từ ngữ',
  hint: 'Ví dụ: 23-QĐ/TW, 33 ct ttg, “dân vận khéo”. Gõ không dấu cũng được.',
  short: 'Tìm văn bản',
  submit: 'Tìm',
  forget: 'Xóa những lần tra gần đây',
} as const;

/** What an answer is narrowed by. */
export const filters = {
  title: 'Lọc kết quả',
  any: 'tất cả',
  facets: { cap: 'Cấp', he: 'Hệ thống', loai: 'Loại văn bản', 'co-quan': 'Cơ quan ban hành', nam: 'Năm ban hành' },
  option: (name: string, count: number) => `${name} (${count})`,
  clear: 'Bỏ lọc',
} as const;

/** The page of a number. */
export const numberPage = {
  title: (number: string) => `Số ${number}`,
  description: (number: string, count: number) => `${count} văn bản trong kho mang số ${number}.`,
  one: 'Trong kho chỉ một văn bản mang số này:',
} as const;

export const register = {
  title: 'Danh mục văn bản',
  titleBy: (grouping: string) => `Danh mục văn bản ${grouping.toLowerCase()}`,
  description: (order: string) =>
    `Mọi văn bản trong kho, xếp ${order.toLowerCase()}: số ký hiệu, trích yếu, cơ quan và ngày ban hành.`,
  groupingNavigation: 'Cách xếp danh mục',
  byLevel: 'Theo cấp',
  groupings: { loai: 'Theo loại', 'co-quan': 'Theo cơ quan', nam: 'Theo năm' },
  levelNote: 'Thứ tự các cấp theo cấp của cơ quan ban hành; cách xếp này là của kho.',
  groupHead: (name: string, count: number) => `${name} (${count})`,
  year: (year: string) => `Năm ${year}`,
  yearUnknown: 'Năm chưa rõ',
  document: 'Văn bản',
  documentTitle: 'Trích yếu',
  issuer: 'Cơ quan ban hành',
  issuedOn: 'Ngày ban hành',
  fullText: 'Toàn văn',
  fullTextYes: 'có',
  fullTextNo: 'chưa có',
  notHeld: (count: number) => `${count} văn bản được viện dẫn mà kho không có`,
} as const;

export const documentPage = {
  title: (name: string, title: string | undefined) => (title ? `${name}: ${title}` : name),
  description: (name: string, title: string | undefined, full: boolean) =>
    `${full ? 'Toàn văn' : 'Hồ sơ'} ${name}${title ? `: ${title}` : ''}; thuộc tính kèm nguồn, lược đồ và các chỗ viện dẫn.`,
} as const;

export const sections = {
  navigation: 'Trong trang này',
  fullText: 'Toàn văn',
  facts: 'Thuộc tính',
  relations: 'Lược đồ',
  related: 'Văn bản liên quan',
  citations: 'Viện dẫn',
  downloads: 'Tải về',
} as const;

export const fullText = {
  proof: 'Khớp nguyên văn với nguồn',
  proofSource: (source: string) => `tệp ${source}`,
  proofCounts: (paragraphs: string, lines: string, characters: string) =>
    `${paragraphs} đoạn, ${lines} dòng, ${characters} ký tự`,
  digest: 'Mã SHA-256 của tệp nguồn',
  whereToLook: 'Nơi có nói tới văn bản này',
  whereLead: 'Những địa chỉ kho đã xem khi lập hồ sơ; không phải địa chỉ nào cũng có toàn văn.',
  nowhere: (issuer: string) =>
    `Kho chưa biết địa chỉ nào nói tới văn bản này. Cơ quan ban hành là ${issuer}: có thể hỏi bản gốc ở cơ quan ấy.`,
} as const;

export const facts = {
  caption: 'Những gì đã biết về văn bản, mỗi điều kèm nơi nói ra điều đó',
  field: 'Thuộc tính',
  value: 'Giá trị',
  evidence: 'Nguồn',
  labels: {
    number: 'Số ký hiệu',
    type: 'Loại văn bản',
    title: 'Trích yếu',
    issuer: 'Cơ quan ban hành',
    issuedOn: 'Ngày ban hành',
    effectiveFrom: 'Ngày có hiệu lực',
    effectiveTo: 'Ngày hết hiệu lực',
    status: 'Tình trạng hiệu lực',
    signatory: 'Người ký',
    letterhead: 'Cơ quan ghi ở đầu văn bản',
    placeOfIssue: 'Nơi ban hành',
    annex: 'Ban hành kèm theo',
  } satisfies Record<FactField, string>,
  level: 'Cấp',
  place: 'Địa bàn',
  system: 'Hệ thống',
  byIssuer: 'theo cơ quan ban hành',
  /** Beside a status nobody has told us of; until when we looked. */
  statusAsOf: (day: string | null) => (day ? `đến ngày ${day} kho chưa có nguồn nào nói` : 'kho chưa có nguồn nào nói'),
  bound: 'vì văn bản viện dẫn một văn bản ban hành ngày ấy',
  noEvidence: 'chưa có nguồn nào cho biết',
  according: 'theo',
  of: 'của',
  ofItself: 'chính văn bản này',
  seenOn: (day: string) => `xem ngày ${day}`,
  ourReading: 'Cách đọc của kho:',
  conflict: (value: string) => `Nguồn khác ghi: ${value}`,
} as const;

/** One group of the relation table: its label and a sentence saying what acts on what. */
interface GroupWords {
  label: string;
  sentence: string;
}

export const relations = {
  caption: 'Quan hệ giữa văn bản đang xem và các văn bản khác trong kho',
  group: 'Nhóm',
  documents: 'Văn bản',
  current: 'VĂN BẢN ĐANG XEM',
  groupHead: (label: string, count: number) => `${label} (${count})`,
  empty: '--',
  emptyGroups: (count: number) => `Các nhóm chưa có văn bản (${count})`,
  emptyCaption: 'Các nhóm quan hệ mà kho chưa ghi văn bản nào',
  unknown: `${UNKNOWN} (kho chưa có toàn văn)`,
  unknownLead: 'Kho chưa có toàn văn nên chưa rõ văn bản này căn cứ, dẫn chiếu hay tác động đến những văn bản nào.',
  words: (words: string) => `«${words}»`,
  outgoing: {
    basedOn: { label: 'Văn bản căn cứ', sentence: 'Văn bản đang xem được ban hành căn cứ vào các văn bản này.' },
    cites: { label: 'Văn bản được dẫn chiếu', sentence: 'Văn bản đang xem viện dẫn các văn bản này.' },
    implements: {
      label: 'Văn bản được hướng dẫn, quy định chi tiết, thực hiện',
      sentence: 'Văn bản đang xem hướng dẫn, quy định chi tiết hoặc thực hiện các văn bản này.',
    },
    amends: { label: 'Văn bản được sửa đổi, bổ sung', sentence: 'Văn bản đang xem sửa đổi, bổ sung các văn bản này.' },
    repeals: { label: 'Văn bản bị thay thế, bãi bỏ', sentence: 'Văn bản đang xem thay thế, bãi bỏ các văn bản này.' },
    corrects: { label: 'Văn bản được đính chính', sentence: 'Văn bản đang xem đính chính các văn bản này.' },
    consolidates: { label: 'Văn bản được hợp nhất', sentence: 'Văn bản đang xem hợp nhất các văn bản này.' },
  } satisfies Record<Exclude<RelationKind, 'sameSubject'> | 'cites', GroupWords>,
  incoming: {
    basedOn: {
      label: 'Văn bản lấy văn bản này làm căn cứ',
      sentence: 'Các văn bản này được ban hành căn cứ vào văn bản đang xem.',
    },
    cites: { label: 'Văn bản dẫn chiếu', sentence: 'Các văn bản này viện dẫn văn bản đang xem.' },
    implements: {
      label: 'Văn bản hướng dẫn, quy định chi tiết, thực hiện',
      sentence: 'Các văn bản này hướng dẫn, quy định chi tiết hoặc thực hiện văn bản đang xem.',
    },
    amends: { label: 'Văn bản sửa đổi, bổ sung', sentence: 'Các văn bản này sửa đổi, bổ sung văn bản đang xem.' },
    repeals: { label: 'Văn bản thay thế, bãi bỏ', sentence: 'Các văn bản này thay thế, bãi bỏ văn bản đang xem.' },
    corrects: { label: 'Văn bản đính chính', sentence: 'Các văn bản này đính chính văn bản đang xem.' },
    consolidates: { label: 'Văn bản hợp nhất', sentence: 'Các văn bản này hợp nhất văn bản đang xem.' },
  } satisfies Record<Exclude<RelationKind, 'sameSubject'> | 'cites', GroupWords>,
  sameSubject: {
    label: 'Liên quan (cùng hoặc gần cùng tên gọi, theo cách đọc của kho)',
    sentence: 'Tên gọi giống hoặc gần giống nhau; chỉ thị nêu chúng mà không nói văn bản nào thực hiện văn bản nào.',
  } satisfies GroupWords,
} as const;

export const related = {
  none: 'Kho chưa ghi văn bản nào cùng hoặc gần cùng tên gọi.',
  lead: 'Tên gọi giống hoặc gần giống nhau; chỉ thị nêu chúng mà không nói văn bản nào thực hiện văn bản nào. Xếp chúng vào đây là cách đọc của kho.',
  ourReading: 'cách đọc của kho',
  words: (words: string) => `Lời văn: «${words}»`,
  seen: 'Xem',
} as const;

export const citations = {
  made: 'Văn bản này viện dẫn',
  madeLead: (count: number) => `${count} viện dẫn, theo thứ tự trong văn bản.`,
  madeNone: 'Không có viện dẫn nào được ghi trong kho.',
  madeNoText: 'Toàn văn chưa có trong kho nên chưa biết văn bản này viện dẫn những gì.',
  madeNotHeld: (count: number) => `${count} viện dẫn tới văn bản không có trong kho:`,
  received: 'Văn bản viện dẫn văn bản này',
  receivedLead: (count: number) => `${count} chỗ viện dẫn trong kho.`,
  receivedNone: 'Không văn bản nào trong kho viện dẫn văn bản này.',
  sentence: 'Trọn câu',
  toSpot: 'Đến đúng chỗ viện dẫn',
  toSpotIn: (provision: string) => `Đến đúng chỗ viện dẫn, ${provision}`,
} as const;

/** Documents cited and on purpose not held. */
export const notHeld = {
  title: 'Văn bản không có trong kho',
  description: 'Những văn bản được viện dẫn mà kho không có: điều đã biết, lý do không có, và từng câu viện dẫn.',
  lead: (count: number) =>
    `${count} văn bản được các văn bản trong kho viện dẫn nhưng không có trong kho. Điều ghi ở đây là điều các câu viện dẫn nói, hoặc có địa chỉ kèm theo.`,
  /** Drawn beside the words that cite one. */
  mark: 'không có trong kho',
  reason: 'Lý do không có trong kho',
  citedBy: (count: number) => `Nơi viện dẫn (${count})`,
} as const;

export const downloads = {
  markdown: 'Văn bản và hồ sơ (Markdown)',
  json: 'Dữ liệu có cấu trúc (JSON)',
  print: 'Muốn bản in: dùng lệnh in của trình duyệt; trang đã dàn cho giấy A4.',
} as const;

export const reportError = {
  title: 'Báo lỗi',
  description: 'Cách báo một chỗ sai trên trang này: cần ghi những gì và gửi cho ai.',
  lead: 'Thấy một chỗ không đúng với bản gốc, một viện dẫn dẫn sai, hay một điều ghi thiếu căn cứ, xin báo để sửa.',
  includeHead: 'Cần ghi những gì',
  include: [
    'Địa chỉ trang, kể cả phần sau dấu # nếu có (ví dụ …/#nhiem-vu-1).',
    'Nguyên văn chỗ sai đang hiện trên trang.',
    'Chữ đúng, và nơi thấy chữ đúng ấy: bản gốc, số và ngày của văn bản, hoặc địa chỉ trang đăng và ngày xem.',
  ],
  careHead: 'Xin đừng gửi',
  care: 'Văn bản mật hoặc lưu hành nội bộ, và thông tin riêng của người khác.',
  whomHead: 'Gửi cho ai',
  toMail: (address: string) => `Gửi thư đến ${address}`,
  toAddress: (host: string) => `Báo tại ${host}`,
  noAddress: 'Bản dựng này không khai báo địa chỉ nhận báo lỗi. Xin báo cho cơ quan đăng trang này.',
} as const;

export const notFound = {
  title: 'Không có trang này',
  description: 'Địa chỉ này không dẫn đến trang nào.',
  lead: 'Địa chỉ có thể gõ thiếu, hoặc văn bản chưa có trong kho. Có thể tìm theo số hoặc xem danh mục.',
} as const;
