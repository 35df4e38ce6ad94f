/** The number index, fetched once a visit. */
import type { NumberIndexRow } from '../core/search.ts';
import { buildRoutes } from '../routes.ts';
import { fetchWhole } from './requests.ts';

let rows: Promise<NumberIndexRow[]> | null = null;

/** @throws when the index cannot be had; the next call tries again */
export function loadNumberIndex(): Promise<NumberIndexRow[]> {
  rows ??= fetchRows().catch((error: unknown) => {
    rows = null;
    throw error;
  });
  return rows;
}

async function fetchRows(): Promise<NumberIndexRow[]> {
  const response = await fetchWhole(buildRoutes(import.meta.env.BASE_URL).numberIndex());
  return response.json();
}
