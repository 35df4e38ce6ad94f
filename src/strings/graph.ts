/** Words of the drawn graph, of its table and of their sentences. */
import type { EdgeKind } from '../core/graph.ts';
import type { Level, System } from '../core/issuer.ts';
import { levels, systems, UNKNOWN } from './site.ts';

/** A sentence about two documents: what stands before, between and after their names. */
interface SentenceWords {
  before: string;
  between: string;
  after: string;
}

const said = (verb: string): SentenceWords => ({ before: '', between: ` ${verb} `, after: '.' });

const counted = new Intl.NumberFormat('vi');

export const graph = {
  title: 'Sơ đồ kho',
  description: 'Mọi văn bản trong kho trên một sơ đồ: văn bản nào viện dẫn, tác động đến văn bản nào, nói ở đâu.',
  lead: (documents: number, edges: number) =>
    `${counted.format(documents)} văn bản, ${counted.format(edges)} quan hệ; xếp theo cấp của cơ quan ban hành, từ trên xuống.`,
  leadEach: 'Mỗi quan hệ được nói thành câu trong bảng dưới đây.',
  table: 'Từng quan hệ',
  groupTable: 'Quan hệ giữa các nhóm',
  sentence: 'Quan hệ',
  place: 'Xem ở',
  toCollection: 'Xem cả kho trên một sơ đồ',
  toTimeline: 'Xem theo thời gian ban hành',
  kinds: {
    basedOn: 'Căn cứ',
    cites: 'Viện dẫn',
    implements: 'Hướng dẫn, quy định chi tiết, thực hiện',
    amends: 'Sửa đổi, bổ sung',
    repeals: 'Thay thế, bãi bỏ',
    corrects: 'Đính chính',
    consolidates: 'Hợp nhất',
    sameSubject: 'Kho xếp là liên quan',
  } satisfies Record<EdgeKind, string>,
  kindCaption: (label: string, count: number) => `${label} (${counted.format(count)})`,
  none: 'Kho chưa ghi quan hệ nào giữa các văn bản.',
  noneOfDocument: 'Kho chưa ghi quan hệ nào của văn bản này nên không có gì để vẽ.',
  labelOfDocument: 'Lược đồ vẽ; mọi quan hệ ở đây được nói thành câu trong bảng ngay dưới.',
  label: 'Sơ đồ vẽ; mọi quan hệ ở đây được nói lại trong bảng bên dưới.',
  arrows: 'Mũi tên đi từ văn bản viện dẫn hoặc tác động tới văn bản được viện dẫn hoặc chịu tác động.',
  dashes: 'Nét đứt, không mũi tên: kho xếp là liên quan; đó là cách đọc của kho.',
  current: 'Văn bản đang xem',
  /** Over the boxes of one level and system. */
  head: (level: Level | null, system: System | null) =>
    level && system ? `${levels[level]}, ${systems[system]}` : `Chưa rõ cấp`,
  ofDay: (day: string) => `ngày ${day}`,
  dayUnknown: `ngày ${UNKNOWN}`,
  notEarlierThan: (day: string) => `ngày ${UNKNOWN}, không sớm hơn ${day}`,
  typeAndDay: (type: string, day: string) => `${type}, ${day}`,
  notHeld: 'không có trong kho',
  /** A box in full, for those who hear it. */
  nodeName: (written: string, besides: string) => `${written}, ${besides}`,
  verbs: {
    basedOn: ['căn cứ'],
    cites: ['viện dẫn'],
    implements: ['quy định chi tiết', 'hướng dẫn', 'triển khai', 'thực hiện'],
    amends: ['sửa đổi', 'bổ sung'],
    repeals: ['bãi bỏ', 'thay thế'],
    corrects: ['đính chính'],
    consolidates: ['hợp nhất'],
    sameSubject: ['liên quan'],
  } satisfies Record<EdgeKind, string[]>,
  sentences: {
    basedOn: said('được ban hành căn cứ vào'),
    cites: said('viện dẫn'),
    implements: said('hướng dẫn, quy định chi tiết hoặc thực hiện'),
    amends: said('sửa đổi, bổ sung'),
    repeals: said('thay thế, bãi bỏ'),
    corrects: said('đính chính'),
    consolidates: said('hợp nhất'),
    sameSubject: { before: 'Kho xếp ', between: ' và ', after: ' là liên quan; đó là cách đọc của kho.' },
  } satisfies Record<EdgeKind, SentenceWords>,
  /** The document of the page, at the head of a sentence and inside one. */
  currentFirst: 'Văn bản đang xem',
  currentInside: 'văn bản đang xem',
  see: 'Xem',
  placeOf: (provision: string, name: string) => `${provision} của ${name}`,
  words: (words: string) => `«${words}»`,
  moreSpots: (count: number) => `và ${counted.format(count)} chỗ nữa`,
  /** Where there are too many to draw each. */
  tooManyOfDocument: (count: number) =>
    `Văn bản này có quan hệ với ${counted.format(count)} văn bản, nhiều hơn một hình có thể vẽ rõ: hình gộp các văn bản theo cấp và hệ thống, kèm số lượng; từng văn bản ở bảng dưới đây.`,
  tooManyOfCollection: (count: number) =>
    `Kho có ${counted.format(count)} văn bản, nhiều hơn một hình có thể vẽ rõ: hình gộp các văn bản theo cấp và hệ thống, kèm số lượng. Chọn một nhóm để tìm trong nhóm ấy; quan hệ của từng văn bản ở mục Lược đồ trên trang của nó.`,
  withoutNotHeld: (count: number) =>
    `Không kể ${counted.format(count)} quan hệ tới những văn bản được viện dẫn mà kho không có:`,
  notHeldList: 'xem các văn bản ấy',
  drawnPart: (drawn: number, all: number) =>
    `Hình chỉ vẽ ${drawn} dòng quan hệ đông nhất trong ${all} dòng; bảng dưới đây ghi đủ.`,
  documents: (count: number) => `${counted.format(count)} văn bản`,
  inside: (verb: string, count: number) => `trong nhóm: ${counted.format(count)} ${verb}`,
  counted: (verb: string, count: number) => `${verb} (${counted.format(count)})`,
  groupTitle: (from: string, to: string, verb: string, count: number, isDirected: boolean) =>
    isDirected
      ? `Từ nhóm “${from}” tới nhóm “${to}”: ${counted.format(count)} quan hệ “${verb}”.`
      : `Giữa nhóm “${from}” và nhóm “${to}”: ${counted.format(count)} quan hệ “${verb}”, theo cách đọc của kho.`,
  groupCaption: 'Số quan hệ giữa các nhóm văn bản',
  from: 'Từ nhóm',
  kind: 'Quan hệ',
  to: 'Tới nhóm',
  count: 'Số lượng',
} as const;
