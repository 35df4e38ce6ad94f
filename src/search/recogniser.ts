/** The recogniser as a part of its own: only a citation pasted with words around it needs it. */
export { recogniseCitations } from '../core/citation.ts';
