// What a framework has to give to others: its questions and the steps that lift each of them, by id.
import { placed, walkFramework, type FrameworkDraft, type Placed, type QuestionDraft } from './framework-walk.ts';
import type { ResolvedFramework } from './resolved-framework.ts';
import { createSuggester } from './suggest.ts';

type Step = NonNullable<NonNullable<FrameworkDraft['steps']>[number]>;

export interface Offer {
  readonly questions: ReadonlyMap<string, Placed<QuestionDraft>>;
  /** By the question that they lift. */
  readonly steps: ReadonlyMap<string, readonly Placed<Step>[]>;
  readonly levelValues: readonly unknown[];
  /** The id of the question that was probably meant. */
  readonly suggest: (id: string) => string | null;
}

/** Looked through once for each framework, so that taking over thousands of questions stays fast. */
const offers = new WeakMap<ResolvedFramework, Offer>();

export function offerOf(framework: ResolvedFramework): Offer {
  const offer = offers.get(framework) ?? makeOffer(framework.located.data as FrameworkDraft);
  offers.set(framework, offer);
  return offer;
}

function makeOffer(data: FrameworkDraft): Offer {
  const questions = new Map(walkFramework(data).questions.map((question) => [question.part.id ?? '', question]));
  const steps = new Map<string, Placed<Step>[]>();
  for (const step of placed(data.steps, ['steps'])) {
    for (const id of [step.part.question ?? []].flat()) {
      const same = steps.get(id ?? '');
      if (same === undefined) steps.set(id ?? '', [step]);
      else same.push(step);
    }
  }
  return { questions, steps, levelValues: (data.levels ?? []).map((level) => level?.value), suggest: createSuggester(questions.keys()) };
}
