// Two frameworks beside each other: what each asks, what both ask, and how far answers to one are answers to the other.
import { questionsOf, type Framework, type Group, type Id } from '../model/framework.ts';

export interface AskedQuestion {
  readonly id: Id;
  readonly text: string;
  readonly home: string;
  /** The pillar that it stands in, below dimensions or not. */
  readonly pillar: { readonly id: Id; readonly title: string };
}

/** A question that both ask; a framework may ask one under several ids, so neither list is ever empty. */
export interface SharedQuestion {
  readonly home: string;
  readonly a: readonly AskedQuestion[];
  readonly b: readonly AskedQuestion[];
}

export interface ComparedPillar {
  readonly id: Id;
  readonly title: string;
  /** How many it has, and how many of these the other framework asks as well. */
  readonly questions: number;
  readonly shared: number;
}

export interface ComparedKpi {
  readonly id: Id;
  readonly title: string;
}

export interface ComparedFramework {
  readonly pillars: readonly ComparedPillar[];
  /** How many it has, and how many of these answers to the other framework fill. */
  readonly questions: number;
  readonly filled: number;
  /** What only this one asks and measures, in its order. */
  readonly ownQuestions: readonly AskedQuestion[];
  readonly ownKpis: readonly ComparedKpi[];
}

export interface FrameworkComparison {
  /** Nothing at all differs. */
  readonly same: boolean;
  readonly a: ComparedFramework;
  readonly b: ComparedFramework;
  /** In the order of `a`, and with its words. */
  readonly sharedQuestions: readonly SharedQuestion[];
  readonly sharedKpis: readonly ComparedKpi[];
}

/** Questions are the same where they have the same home, KPIs where id and unit are the same: as for answers that are seen through another framework. */
export function compareFrameworks(a: Framework, b: Framework): FrameworkComparison {
  const askedByA = groupByHome(a);
  const askedByB = groupByHome(b);
  const sharedWithB = kpisSharedWith(b);
  return {
    same: JSON.stringify(a) === JSON.stringify(b),
    a: compareOne(a, b, askedByB),
    b: compareOne(b, a, askedByA),
    sharedQuestions: [...askedByA].flatMap(([home, asked]) => {
      const there = askedByB.get(home);
      return there === undefined ? [] : [{ home, a: asked, b: there }];
    }),
    sharedKpis: a.kpis.filter(sharedWithB).map(nameKpi),
  };
}

function compareOne(framework: Framework, other: Framework, askedByOther: ReadonlyMap<string, unknown>): ComparedFramework {
  const pillars = framework.pillars.map((pillar) => ({ pillar, asked: askedIn(pillar) }));
  const all = pillars.flatMap(({ asked }) => asked);
  const isShared = ({ home }: AskedQuestion): boolean => askedByOther.has(home);
  const sharedWithOther = kpisSharedWith(other);
  return {
    pillars: pillars.map(({ pillar: { id, title }, asked }) => ({ id, title, questions: asked.length, shared: asked.filter(isShared).length })),
    questions: all.length,
    filled: all.filter(isShared).length,
    ownQuestions: all.filter((question) => !isShared(question)),
    ownKpis: framework.kpis.filter((kpi) => !sharedWithOther(kpi)).map(nameKpi),
  };
}

function askedIn(pillar: Group): readonly AskedQuestion[] {
  return questionsOf(pillar).map(({ id, text, home }) => ({ id, text, home, pillar: { id: pillar.id, title: pillar.title } }));
}

function groupByHome({ pillars }: Framework): ReadonlyMap<string, readonly AskedQuestion[]> {
  const groups = new Map<string, AskedQuestion[]>();
  for (const question of pillars.flatMap(askedIn)) {
    const group = groups.get(question.home);
    if (group === undefined) groups.set(question.home, [question]);
    else group.push(question);
  }
  return groups;
}

function kpisSharedWith({ kpis }: Framework): (kpi: { readonly id: Id; readonly unit: string }) => boolean {
  return ({ id, unit }) => kpis.some((other) => other.id === id && other.unit === unit);
}

function nameKpi({ id, title }: ComparedKpi): ComparedKpi {
  return { id, title };
}
