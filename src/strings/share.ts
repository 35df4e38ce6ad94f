/** Words of what leaves the site: cards of shared links, and the feed of changes. */
import { site } from './site.ts';

export const share = {
  siteName: site.name,
  unofficial: 'Không phải bản chính thức; đối chiếu bản gốc.',
  siteCard: { kicker: 'Kho văn bản', head: site.name, title: site.tagline },
  imageOf: (name: string) => `Thẻ chia sẻ: ${name}`,
  issuedOn: (day: string) => `Ngày ban hành: ${day}`,
  /** Said by the build. */
  noOwnCards: (count: number, max: number) =>
    `Kho có ${count} văn bản, quá ${max}: mọi trang dùng chung một thẻ chia sẻ.`,
} as const;

/** The feed: which documents had their sources looked at, and when. */
export const feed = {
  title: 'Viện dẫn: văn bản mới đối chiếu nguồn',
  description: 'Những văn bản có nguồn vừa được xem hoặc xem lại, mới nhất trước; ngày là ngày đã xem nguồn.',
  link: 'Theo dõi (Atom)',
  entry: (name: string, title: string | undefined) => (title ? `${name}: ${title}` : name),
  seen: (day: string, hosts: readonly string[], facts: readonly string[]) =>
    `Ngày ${day} đã xem nguồn (${hosts.join(', ')}) cho: ${facts.join(', ').toLowerCase()}.`,
} as const;
