/** The tables of quotations that can be taken away: one for each month. */
import type { Archive } from './archive.ts';
import type { Entry } from './entry.ts';

/** A month's table of quotations. */
export interface MonthTable {
  /** "2026-11"; a year where the source says no month; "undated". */
  readonly month: string;
  readonly quotations: number;
}

/** What the page of downloads shows. */
export interface DownloadsPage {
  /** The newest months. */
  readonly tables: readonly MonthTable[];
  /** Of all months. */
  readonly count: number;
}

/** Months shown: two years of them. */
const shown = 24;

export function downloadsPageOf(archive: Archive): DownloadsPage {
  const tables = Array.from(entriesByMonth(archive), ([month, entries]): MonthTable => ({
    month,
    quotations: quotationsIn(entries),
  }));
  return { tables: tables.slice(0, shown), count: tables.length };
}

/** The articles with quotations by their month, the newest first. */
export function entriesByMonth({ entries }: Archive): ReadonlyMap<string, readonly Entry[]> {
  const months = new Map<string, Entry[]>();
  for (const entry of entries) {
    if (entry.direct + entry.reported === 0) continue;
    const month = entry.card.datePublished?.iso.slice(0, 7) ?? 'undated';
    const before = months.get(month);
    if (before === undefined) months.set(month, [entry]);
    else before.push(entry);
  }
  return months;
}

export const quotationsIn = (entries: readonly Entry[]): number =>
  entries.reduce((sum, { direct, reported }) => sum + direct + reported, 0);
