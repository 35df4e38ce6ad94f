/** The state of a check: what the next begins from, kept in memory while watching and on disk between runs (cache.ts). */
import type { Collection } from '../core/collection.ts';
import type { Dependencies } from '../core/dependencies.ts';
import type { Diagnostic } from '../core/diagnostic.ts';
import type { Exception } from '../core/exceptions.ts';
import type { FileFacts } from '../core/facts.ts';
import type { Issuers } from '../core/issuer.ts';
import type { Listed } from '../core/listed.ts';
import type { Rules } from '../core/rules.ts';
import type { Head, SourceCheck } from './files.ts';

/** What a check found, file by file. Plain JSON. */
export interface CheckState {
  /** When the folder was listed, in milliseconds since 1970. */
  listedAt: number;
  /** The day, ISO, that dates were held against. */
  today: string;
  issuers: YamlState<Issuers>;
  exceptions: YamlState<Listed<Exception>[]>;
  rules: YamlState<Rules>;
  notHeld: YamlState<Collection['notHeld']>;
  documents: Record<string, DocumentState>;
  sources: Record<string, SourceState>;
  /** Whether a document is there that could not be read. */
  hasUnread: boolean;
  /** What only the whole collection tells. */
  together: Diagnostic[];
}

/** A file that is not a document; its value is null when it could not be read. */
export interface YamlState<T> {
  signature: string;
  value: T | null;
  diagnostics: Diagnostic[];
}

export interface DocumentState extends Omit<Head, 'path' | 'witness'> {
  signature: string;
  /** Null for a file that cannot be read or typed. */
  checked: { diagnostics: Diagnostic[]; facts: FileFacts; dependencies: Dependencies } | null;
}

export interface SourceState extends Omit<SourceCheck, 'name'> {
  signature: string;
}
