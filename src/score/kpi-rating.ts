// KPIs, the second lens: which outcome band a reading falls into, and which claims it speaks against. Never part of a score.
import type { Assessment, KpiReading } from '../model/assessment.ts';
import type { Framework } from '../model/framework.ts';
import type { BandSet, Kpi } from '../model/kpi.ts';
import { bandLimits } from '../model/kpi-bands.ts';
import { shareOf } from './convert.ts';
import { countReached } from './count-reached.ts';
import { evaluateFormula } from './formula.ts';
import { levelShares } from './level.ts';
import type { ScoredQuestion } from './question-score.ts';
import type { KpiResult } from './results.ts';
import { tolerance } from './tolerance.ts';

/** KPIs that have a reading, in the framework's order. */
export function rateKpis(framework: Framework, assessment: Assessment, questions: readonly ScoredQuestion[]): readonly KpiResult[] {
  const shares = levelShares(framework);
  return framework.kpis.flatMap((kpi): readonly KpiResult[] => {
    const reading = assessment.kpis.get(kpi.id);
    if (reading === undefined) return [];
    const value = readValue(kpi, reading);
    const { period, source } = reading;
    const unbanded = { id: kpi.id, value, band: null, bandCount: null, limits: null, cohort: null, tooHigh: false, period, source, contradicts: [] };
    if (value === null) return [{ ...unbanded, notBanded: 'no-value' }];
    const bands = findBandSet(kpi, assessment.profile.get('segment'));
    if (typeof bands === 'string') return [{ ...unbanded, notBanded: bands }];
    const band = 1 + countReached(value, bands.cuts, kpi.direction === 'lower' ? 'lower' : 'higher');
    const bandCount = bands.cuts.length + 1;
    const tooHigh = bands.tooHigh !== null && value > bands.tooHigh + tolerance * Math.max(1, Math.abs(bands.tooHigh));
    const isComparable = !tooHigh && bandCount === shares.length;
    const contradicts = isComparable ? findContradicted(kpi, band, questions, shares) : [];
    const limits = bandLimits(bands, kpi.direction, band);
    return [{ ...unbanded, band, bandCount, limits, cohort: bands.cohort, notBanded: null, tooHigh, contradicts }];
  });
}

/** A value that was given goes before one that could be computed; a formula of a percentage yields a fraction. */
function readValue(kpi: Kpi, reading: KpiReading): number | null {
  if (reading.value !== null) return reading.value;
  if (kpi.formula === null || reading.inputs === null) return null;
  const result = evaluateFormula(kpi.formula.tree, reading.inputs);
  if (result === null || kpi.unit !== 'percent') return result;
  return Number.isFinite(result * 100) ? result * 100 : null;
}

/** The set of the company's own segment, else the one for any; else why there is none. A trend has no honest absolute band. */
function findBandSet(kpi: Kpi, segment: string | undefined): BandSet | 'trend' | 'no-bands' | 'unknown-cohort' {
  if (kpi.direction === 'trend') return 'trend';
  if (kpi.bands.length === 0) return 'no-bands';
  return kpi.bands.find((set) => set.cohort === segment) ?? kpi.bands.find((set) => set.cohort === 'any') ?? 'unknown-cohort';
}

/** Answered questions linked to the KPI whose claimed level, counted from 1, lies two or more from the band. */
function findContradicted(
  kpi: Kpi,
  band: number,
  questions: readonly ScoredQuestion[],
  shares: readonly number[],
): KpiResult['contradicts'] {
  return questions.flatMap(({ question, value }) => {
    if (value === null || !question.kpis.includes(kpi.id)) return [];
    const claimed = nearestLevel(shareOf(value, question.scale), shares);
    return Math.abs(claimed - band) >= 2 ? [{ question: question.id, claimed }] : [];
  });
}

/** 1-based; halfway between two levels is the lower one. */
function nearestLevel(share: number, shares: readonly number[]): number {
  let nearest = 0;
  let distance = Infinity;
  shares.forEach((place, index) => {
    if (Math.abs(place - share) < distance - tolerance) {
      nearest = index;
      distance = Math.abs(place - share);
    }
  });
  return nearest + 1;
}
