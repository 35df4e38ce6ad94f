/** The collection for machines: what is attested is said in schema.org's words, and nothing else is said at all. */
import { describe, expect, test } from 'vitest';
import type { LegalDocument, Relation } from '../../src/core/document.ts';
import {
  type JsonLdNode,
  type LegislationContext,
  toJsonLd,
  toLegislation,
  toPageNodes,
  toScriptText,
} from '../../src/core/json-ld.ts';
import type { CitingSpot, PublishedDocument } from '../../src/core/library.ts';

const DOCUMENT: LegalDocument = {
  slug: '23-qd-tw-2021',
  number: '23-QĐ/TW',
  type: 'Quyết định',
  title: 'Ban hành Quy chế',
  issuer: 'bo-chinh-tri',
  issuedOn: '2021-07-30',
  status: 'Chưa rõ',
  evidence: { title: [{ in: 'goc#doan-1' }] },
};
const FIDELITY = { source: 'a.txt', sha256: '0', lines: 1, characters: 1, joins: 0 };

const CONTEXT: LegislationContext = {
  toPage: (slug) => `https://vidu.example/x/van-ban/${slug}/`,
  toMarkdown: (slug) => `https://vidu.example/x/van-ban/${slug}.md`,
  toNotHeld: (id) => `https://vidu.example/x/khong-co-trong-kho/#${id}`,
  toName: ({ type, number }) => `${type} ${number ?? 'không số'}`,
  toIssuerName: (issuer) => `tên của ${issuer}`,
  findDocument: (slug) => (slug === 'mat' ? undefined : { ...DOCUMENT, slug, number: `${slug}-NQ/TW` }),
  findNotHeld: (id) =>
    id === '1-qd-tw' ? { id, number: '1-QĐ/TW', type: 'Quy định', issuedOn: '2018-02-02', reason: '…' } : undefined,
};

const spot = (to: string): CitingSpot => ({ to }) as CitingSpot;

function describeIt(document: Partial<LegalDocument>, rest: Partial<PublishedDocument> = {}): JsonLdNode {
  return toLegislation(
    {
      document: { ...DOCUMENT, ...document },
      fidelity: null,
      provisions: [],
      editorialNotes: [],
      judgements: [],
      note: null,
      cites: [],
      citesNotHeld: [],
      notBefore: null,
      ...rest,
    },
    CONTEXT,
  );
}

test('a record, whole', () => {
  expect(describeIt({})).toEqual({
    '@type': 'Legislation',
    '@id': 'https://vidu.example/x/van-ban/23-qd-tw-2021/#van-ban',
    legislationIdentifier: '23-QĐ/TW',
    name: 'Ban hành Quy chế',
    alternateName: 'Quyết định 23-QĐ/TW',
    url: 'https://vidu.example/x/van-ban/23-qd-tw-2021/',
    inLanguage: 'vi',
    legislationType: 'Quyết định',
    legislationDate: '2021-07-30',
    legislationPassedBy: { '@type': 'Organization', name: 'tên của bo-chinh-tri' },
  });
});

describe('what is not known is not said', () => {
  const ours = [{ in: 'goc#doan-1', ourReading: 'cách đọc của kho' }];
  test.for<[string, Partial<LegalDocument>, string, unknown]>([
    ['no number', { number: undefined }, 'legislationIdentifier', undefined],
    ['no date, whatever bounds it', { issuedOn: undefined }, 'legislationDate', undefined],
    ['no title: the name it goes by', { title: undefined }, 'name', 'Quyết định 23-QĐ/TW'],
    ['and that name not twice', { title: undefined }, 'alternateName', undefined],
    ['a title by our reading', { evidence: { title: ours } }, 'name', 'Quyết định 23-QĐ/TW'],
    [
      'a title by our reading and by a witness',
      { evidence: { title: [...ours, { own: 'doan-1' }] } },
      'name',
      'Ban hành Quy chế',
    ],
    ['a body by our reading', { evidence: { issuer: ours } }, 'legislationPassedBy', undefined],
    ['a type by our reading', { evidence: { type: ours } }, 'legislationType', undefined],
    ['a date by our reading', { evidence: { issuedOn: ours } }, 'legislationDate', undefined],
    ['an annex by our reading', { annex: 'Quy chế', evidence: { annex: ours } }, 'hasPart', undefined],
    ['an annex', { annex: 'Quy chế' }, 'hasPart', { '@type': 'Legislation', legislationType: 'Quy chế' }],
    ['status unknown', { status: 'Chưa rõ' }, 'legislationLegalForce', undefined],
    ['in force', { status: 'Còn hiệu lực' }, 'legislationLegalForce', 'https://schema.org/InForce'],
    ['ended', { status: 'Hết hiệu lực' }, 'legislationLegalForce', 'https://schema.org/NotInForce'],
    [
      'ended in part',
      { status: 'Hết hiệu lực một phần' },
      'legislationLegalForce',
      'https://schema.org/PartiallyInForce',
    ],
    ['not begun', { status: 'Chưa có hiệu lực' }, 'legislationLegalForce', 'https://schema.org/NotInForce'],
  ])('%s', ([, document, property, expected]) => {
    expect(describeIt(document)[property]).toEqual(expected);
  });
});

describe('files', () => {
  test('a text that is held has two, of no official value', () => {
    const { encoding } = describeIt({}, { fidelity: FIDELITY });
    expect(encoding).toEqual(
      [
        ['https://vidu.example/x/van-ban/23-qd-tw-2021/', 'text/html'],
        ['https://vidu.example/x/van-ban/23-qd-tw-2021.md', 'text/markdown'],
      ].map(([contentUrl, encodingFormat]) => ({
        '@type': 'LegislationObject',
        contentUrl,
        encodingFormat,
        inLanguage: 'vi',
        legislationLegalValue: 'https://schema.org/UnofficialLegalValue',
      })),
    );
  });
  test('a record has none: its page is no copy of the document', () => {
    expect(describeIt({}).encoding).toBeUndefined();
  });
});

describe('relations', () => {
  const relation = (kind: Relation['kind'], words?: string): Partial<LegalDocument> => ({
    relations: [{ kind, target: 'kia', in: 'goc#doan-1', ...(words ? { words } : { ourReading: 'cách đọc' }) }],
  });
  const kia = {
    '@type': 'Legislation',
    '@id': 'https://vidu.example/x/van-ban/kia/#van-ban',
    legislationIdentifier: 'kia-NQ/TW',
    name: 'Quyết định kia-NQ/TW',
  };

  test.for<[Relation['kind'], string]>([
    ['basedOn', 'isBasedOn'],
    ['implements', 'legislationEnsuresImplementationOf'],
    ['amends', 'legislationAmends'],
    ['repeals', 'legislationRepeals'],
    ['corrects', 'legislationCorrects'],
    ['consolidates', 'legislationConsolidates'],
  ])('%s is %s where a text says so, and nothing where we do', ([kind, property]) => {
    expect(describeIt(relation(kind, 'căn cứ'))[property]).toEqual([kia]);
    expect(describeIt(relation(kind))).toEqual(describeIt({}));
  });
  test('of the same subject: the vocabulary has no word', () => {
    expect(describeIt(relation('sameSubject', 'cùng nội dung'))).toEqual(describeIt({}));
  });
  test('what is cited, each once, in the order of the text; what is not held by its own page; what is nowhere not at all', () => {
    const { citation } = describeIt(
      {},
      {
        cites: [spot('kia'), spot('no'), spot('kia'), spot('mat')],
        citesNotHeld: [spot('1-qd-tw'), spot('2-qd-tw'), spot('1-qd-tw')],
      },
    );
    expect((citation as JsonLdNode[]).map((node) => node['@id'])).toEqual([
      'https://vidu.example/x/van-ban/kia/#van-ban',
      'https://vidu.example/x/van-ban/no/#van-ban',
      'https://vidu.example/x/khong-co-trong-kho/#1-qd-tw',
    ]);
    expect((citation as JsonLdNode[])[2]).toEqual({
      '@type': 'Legislation',
      '@id': 'https://vidu.example/x/khong-co-trong-kho/#1-qd-tw',
      legislationIdentifier: '1-QĐ/TW',
      legislationType: 'Quy định',
      legislationDate: '2018-02-02',
    });
  });
});

describe('a page', () => {
  const page = { kind: 'WebPage', url: '/a/', home: '/', siteName: 'Trang', name: 'A', description: 'a' } as const;
  test('with no trail is itself alone', () => {
    expect(toPageNodes(page)).toHaveLength(1);
    expect(toPageNodes(page)[0]).not.toHaveProperty('breadcrumb');
  });
  test('with a trail ends it', () => {
    const [, trail] = toPageNodes({ ...page, trail: [{ name: 'Trang', url: '/' }] });
    expect(trail?.itemListElement).toEqual([
      { '@type': 'ListItem', position: 1, name: 'Trang', item: '/' },
      { '@type': 'ListItem', position: 2, name: 'A', item: '/a/' },
    ]);
  });
});

test.for([
  ['an end of the element', 'a</script><script>alert(1)</script>'],
  ['a comment', '<!-- <script> -->'],
  ['ends of lines of old scripts', 'a\u2028b\u2029c'],
  ['characters of markup', 'Q&A "x" \'y\' \\ / 1 < 2 > 0'],
])('%s is data, and comes back as it was', ([, title]) => {
  const graph = toJsonLd([{ '@type': 'Legislation', name: title as string }]);
  const text = toScriptText(graph);
  expect(text).not.toMatch(/[<>&\u2028\u2029]/);
  expect(JSON.parse(text)).toEqual(graph);
});
