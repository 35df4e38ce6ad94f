/**
 * The collection for machines: schema.org's `Legislation` in JSON-LD. Only what is attested or said by a text: an unknown
 * fact has no property, and neither has what is only our reading, for the vocabulary has no words to mark it by.
 */
import type { FactField, LegalDocument, RelationKind } from './document.ts';
import { isOurReading, isOurTitle, type PublishedDocument } from './library.ts';
import type { NotHeldEntry } from './not-held.ts';

export type Json = string | number | boolean | readonly Json[] | { readonly [name: string]: Json };
export type JsonLdNode = { readonly [name: string]: Json };

/** What a description needs of the site and of the rest of the collection. Addresses are whole, or relative to the host. */
export interface LegislationContext {
  /** Address of a document's page, of its Markdown file, of the entry of a document not held. */
  toPage: (slug: string) => string;
  toMarkdown: (slug: string) => string;
  toNotHeld: (id: string) => string;
  /** "Quyết định 23-QĐ/TW", told apart from its namesakes. */
  toName: (document: LegalDocument) => string;
  toIssuerName: (issuer: string) => string;
  findDocument: (slug: string) => LegalDocument | undefined;
  findNotHeld: (id: string) => NotHeldEntry | undefined;
}

/** DOMAIN's relations in schema.org's words. `cites` is read from the text; `sameSubject` has no word there, and no direction. */
const RELATIONS: Readonly<Partial<Record<RelationKind, string>>> = {
  basedOn: 'isBasedOn',
  implements: 'legislationEnsuresImplementationOf',
  amends: 'legislationAmends',
  repeals: 'legislationRepeals',
  corrects: 'legislationCorrects',
  consolidates: 'legislationConsolidates',
};

/** 'Chưa rõ' is not among them: it is no force at all. */
const FORCES: Readonly<Partial<Record<LegalDocument['status'], string>>> = {
  'Còn hiệu lực': 'InForce',
  'Hết hiệu lực': 'NotInForce',
  'Hết hiệu lực một phần': 'PartiallyInForce',
  'Chưa có hiệu lực': 'NotInForce',
};

/** The document itself: one id on every page that speaks of it, and never the id of the page it is read on. */
export function toLegislationId(page: string): string {
  return `${page}#van-ban`;
}

/** @returns the node of one document, without `@context` */
export function toLegislation(published: PublishedDocument, context: LegislationContext): JsonLdNode {
  const { document } = published;
  const page = context.toPage(document.slug);
  const said = <Field extends FactField>(field: Field): LegalDocument[Field] | undefined =>
    isOurReading(document, field) ? undefined : document[field];
  const issuer = said('issuer');
  const annex = said('annex');
  const force = FORCES[document.status];
  return {
    ...toReference(document, context),
    url: page,
    inLanguage: 'vi',
    ...when('legislationType', said('type')),
    ...when('legislationDate', said('issuedOn')),
    ...when('legislationPassedBy', issuer && toOrganization(issuer, context)),
    ...when('legislationLegalForce', force && `https://schema.org/${force}`),
    ...when('hasPart', annex && { '@type': 'Legislation', legislationType: annex }),
    ...toRelations(published, context),
    ...when('encoding', toEncodings(published, context)),
  };
}

/** What other nodes say of a document they point at: its id and what it is known by. */
function toReference(document: LegalDocument, context: LegislationContext): JsonLdNode {
  const name = context.toName(document);
  const title = isOurTitle(document) ? undefined : document.title;
  return {
    '@type': 'Legislation',
    '@id': toLegislationId(context.toPage(document.slug)),
    ...when('legislationIdentifier', document.number),
    name: title ?? name,
    ...when('alternateName', title && name),
  };
}

function toNotHeldReference(entry: NotHeldEntry, context: LegislationContext): JsonLdNode {
  return {
    '@type': 'Legislation',
    '@id': context.toNotHeld(entry.id),
    legislationIdentifier: entry.number,
    legislationType: entry.type,
    ...when('name', entry.title),
    ...when('legislationDate', entry.issuedOn),
    ...when('legislationPassedBy', entry.issuer && toOrganization(entry.issuer, context)),
  };
}

function toOrganization(issuer: string, { toIssuerName }: LegislationContext): JsonLdNode {
  return { '@type': 'Organization', name: toIssuerName(issuer) };
}

/** A relation is published when a text says it in words; each document once. */
function toRelations({ document, cites, citesNotHeld }: PublishedDocument, context: LegislationContext): JsonLdNode {
  const lists = new Map<string, Map<string, JsonLdNode>>();
  const add = (property: string, key: string, node: JsonLdNode | undefined): void => {
    const nodes = lists.get(property) ?? new Map<string, JsonLdNode>();
    if (node) lists.set(property, nodes.set(key, node));
  };
  const refer = (slug: string): JsonLdNode | undefined => {
    const target = context.findDocument(slug);
    return target && toShort(toReference(target, context));
  };
  for (const { to } of cites) add('citation', to, refer(to));
  for (const { to } of citesNotHeld) {
    const entry = context.findNotHeld(to);
    add('citation', `#${to}`, entry && toNotHeldReference(entry, context));
  }
  for (const { kind, target, words } of document.relations ?? []) {
    const property = RELATIONS[kind];
    if (property && words !== undefined) add(property, target, refer(target));
  }
  return Object.fromEntries([...lists].map(([property, nodes]) => [property, [...nodes.values()]]));
}

/** Titles of what is cited stand at their own pages: here a number, or a name where there is none, tells which is meant. */
function toShort(reference: JsonLdNode): JsonLdNode {
  const { alternateName, legislationIdentifier, name, ...rest } = reference;
  return { ...rest, ...when('legislationIdentifier', legislationIdentifier), name: alternateName ?? name ?? '' };
}

/** The files that are the text. A record has no text here, and its page is no copy of the document. */
function toEncodings({ document, fidelity }: PublishedDocument, context: LegislationContext): JsonLdNode[] | undefined {
  if (!fidelity) return undefined;
  const toFile = (contentUrl: string, encodingFormat: string): JsonLdNode => ({
    '@type': 'LegislationObject',
    contentUrl,
    encodingFormat,
    inLanguage: 'vi',
    legislationLegalValue: 'https://schema.org/UnofficialLegalValue',
  });
  return [
    toFile(context.toPage(document.slug), 'text/html'),
    toFile(context.toMarkdown(document.slug), 'text/markdown'),
  ];
}

function when(name: string, value: Json | undefined): JsonLdNode {
  return value === undefined || value === '' ? {} : { [name]: value };
}

/** One page, by its kind and what it is of. */
export interface PageDescription {
  kind: 'WebPage' | 'AboutPage' | 'CollectionPage' | 'ItemPage' | 'SearchResultsPage';
  /** Address of the page and of the site's home. */
  url: string;
  home: string;
  siteName: string;
  name: string;
  description: string;
  /** Pages above this one, from the home on; without those there is no trail. */
  trail?: readonly { name: string; url: string }[] | undefined;
  /** Id of what the page is there for, or of what it speaks of. */
  mainEntity?: string | undefined;
  about?: string | undefined;
}

/** @returns the nodes of a page: itself, and the trail that leads to it */
export function toPageNodes(page: PageDescription): JsonLdNode[] {
  const { kind, url, home, siteName, name, description, trail, mainEntity, about } = page;
  const breadcrumb = `${url}#duong-dan`;
  const node: JsonLdNode = {
    '@type': kind,
    '@id': url,
    url,
    name,
    description,
    inLanguage: 'vi',
    isPartOf: { '@type': 'WebSite', '@id': toSiteId(home), name: siteName, url: home },
    ...when('mainEntity', mainEntity && { '@id': mainEntity }),
    ...when('about', about && { '@id': about }),
    ...when('breadcrumb', trail && { '@id': breadcrumb }),
  };
  if (!trail) return [node];
  const steps = [...trail, { name, url }];
  return [
    node,
    {
      '@type': 'BreadcrumbList',
      '@id': breadcrumb,
      itemListElement: steps.map((step, at) => ({
        '@type': 'ListItem',
        position: at + 1,
        name: step.name,
        item: step.url,
      })),
    },
  ];
}

function toSiteId(home: string): string {
  return `${home}#trang`;
}

/** @param searchTemplate address of a search, with `{search_term_string}` where its words go */
export function toWebSite(
  site: { home: string; name: string; description: string },
  searchTemplate: string,
): JsonLdNode {
  return {
    '@type': 'WebSite',
    '@id': toSiteId(site.home),
    url: site.home,
    name: site.name,
    description: site.description,
    inLanguage: 'vi',
    potentialAction: {
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: searchTemplate },
      'query-input': 'required name=search_term_string',
    },
  };
}

/** @returns nodes as one JSON-LD document */
export function toJsonLd(nodes: readonly JsonLdNode[]): JsonLdNode {
  return { '@context': 'https://schema.org', '@graph': nodes };
}

/** Characters that could end the element, open another in it, or end a line of a script, wherever they stand in a title. */
const UNSAFE = /[<>&\u2028\u2029]/g;

/** @returns JSON as the content of a `<script>`: the same data, and nothing in it is markup */
export function toScriptText(data: Json): string {
  return JSON.stringify(data).replace(
    UNSAFE,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
