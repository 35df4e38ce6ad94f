/** Words of the time line. */
import { UNKNOWN } from './site.ts';

const counted = new Intl.NumberFormat('vi');

export const timeline = {
  title: 'Dòng thời gian',
  titleOf: (part: string) => `Dòng thời gian: ${part}`,
  description: 'Văn bản trong kho xếp theo ngày ban hành, từ cũ đến mới; năm không có văn bản nào cũng được nói rõ.',
  lead: (count: number) => `${counted.format(count)} văn bản, xếp theo ngày ban hành, từ cũ đến mới.`,
  large: (count: number) =>
    `Kho có ${counted.format(count)} văn bản, nhiều hơn một trang có thể chứa: chọn một năm để xem văn bản của năm ấy.`,
  axis: 'Trục thời gian đúng tỉ lệ: mỗi chấm là một văn bản.',
  axisBars: 'Trục thời gian đúng tỉ lệ: mỗi cột là số văn bản của một năm.',
  axisOpen: 'Nét đứt: ban hành không sớm hơn chỗ bắt đầu nét, chưa rõ ngày nào.',
  year: (year: number) => `Năm ${year}`,
  gap: (from: number, to: number) =>
    from === to ? `Năm ${from}: kho không có văn bản nào` : `Từ ${from} đến ${to}: kho không có văn bản nào`,
  undated: `Ngày ban hành ${UNKNOWN}`,
  notEarlierThan: (day: string) => `không sớm hơn ${day}`,
  dayUnknown: UNKNOWN,
  count: (count: number) => `${counted.format(count)} văn bản`,
  withCount: (name: string, count: number) => `${name} (${counted.format(count)})`,
  none: 'Kho chưa có văn bản nào.',
  pages: 'Các trang của phần này',
  page: (page: number) => `Trang ${page}`,
  all: 'Mọi năm',
} as const;
