// What of the catalogue's benchmarks is not in the list of what supports them, or the other way round; in words, for whoever reads the failure.
import type { BandSet, Kpi, KpiReference } from '../../src/model/kpi.ts';
import { figuresIn } from './figures-in.ts';

interface Support {
  /** Names that the source must give. */
  readonly from: readonly string[];
  readonly year: number;
  readonly undated?: boolean;
  /** Words in which every figure stands; what does not is worked out in `working`. */
  readonly support: string;
  readonly working?: string;
}

interface SupportedBand extends Support {
  readonly cohort: string;
  readonly cuts: readonly number[];
  readonly 'too-high'?: number;
  readonly mapping: string;
}

interface SupportedReference extends Support {
  readonly figures: readonly number[];
}

export interface SupportedKpi {
  readonly kpi: string;
  readonly bands?: readonly SupportedBand[];
  readonly references?: readonly SupportedReference[];
}

/** What the catalogue says. */
interface Claim {
  /** All that must be the same where it is supported. */
  readonly key: string;
  readonly figures: readonly number[];
  readonly source: string;
  readonly year: number;
}

interface KeyedSupport extends Support {
  readonly key: string;
}

/** Empty where each figure has its support and each support its figure. */
export function findUnsupported(kpis: readonly Kpi[], supported: readonly SupportedKpi[]): readonly string[] {
  const known = new Set(kpis.map(({ id }) => id));
  const strays = supported.flatMap(({ kpi }) => (known.has(kpi) ? [] : [`${kpi}: support for a KPI that the catalogue does not have`]));
  const supports = new Map(supported.map((entry) => [entry.kpi, supportsOf(entry)]));
  return [...strays, ...kpis.flatMap((kpi) => compare(claimsOf(kpi), supports.get(kpi.id) ?? []).map((fault) => `${kpi.id}: ${fault}`))];
}

function compare(claims: readonly Claim[], supports: readonly KeyedSupport[]): readonly string[] {
  const left = [...supports];
  const faults = claims.flatMap(({ key, figures, source, year }) => {
    if (source.trim() === '' || !Number.isInteger(year)) return [`no source or year for ${key}`];
    const at = left.findIndex((support) => support.key === key && support.from.every((name) => source.includes(name)));
    const [found] = at < 0 ? [] : left.splice(at, 1);
    if (found === undefined) return [`no support for ${key} (${source})`];
    const inWords = new Set(figuresIn(`${found.support} ${found.working ?? ''}`));
    return figures.filter((figure) => !inWords.has(figure)).map((figure) => `${figure} is not in "${found.support}"`);
  });
  return [...faults, ...left.map(({ key, from }) => `nothing in the catalogue for ${key} (${from.join(', ')})`)];
}

function claimsOf({ bands, references }: Kpi): readonly Claim[] {
  return [
    ...bands.map((band) => ({ key: bandKey(band), figures: [...band.cuts, ...(band.tooHigh === null ? [] : [band.tooHigh])], source: band.source, year: band.year })),
    ...references.map((reference) => ({ key: referenceKey(figuresIn(reference.says), reference), figures: figuresIn(reference.says), source: reference.source, year: reference.year })),
  ];
}

function supportsOf({ bands = [], references = [] }: SupportedKpi): readonly KeyedSupport[] {
  return [
    ...bands.map((band) => ({ ...band, key: bandKey({ ...band, tooHigh: band['too-high'] ?? null, undated: band.undated === true }) })),
    ...references.map((reference) => ({ ...reference, key: referenceKey(reference.figures, { year: reference.year, undated: reference.undated === true }) })),
  ];
}

function bandKey({ cohort, cuts, tooHigh, mapping, year, undated }: Omit<BandSet, 'source' | 'mapping'> & { readonly mapping: string }): string {
  return `${cohort} ${cuts.join(' ')} up to ${tooHigh ?? 'any'} ${mapping} ${year}${undated ? ' undated' : ''}`;
}

function referenceKey(figures: readonly number[], { year, undated }: Pick<KpiReference, 'year' | 'undated'>): string {
  return `${figures.join(' ')} ${year}${undated ? ' undated' : ''}`;
}
