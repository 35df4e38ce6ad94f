/** The package has no types of its own; of what it does only what is used. */
declare module 'jsonld' {
  export interface Quad {
    subject: { value: string };
    predicate: { value: string };
    object: { value: string };
  }
  const jsonld: { toRDF(document: object, options: { base: string; safe: boolean }): Promise<Quad[]> };
  export default jsonld;
}
