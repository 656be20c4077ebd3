// Everything in a framework that is words rather than numbers or structure, and where it stands in a translation.
import type { Framework, Group, Level, Named, Question, Step } from '../model/framework.ts';
import type { Kpi } from '../model/kpi.ts';
import type { Path } from './problem.ts';

export interface Word {
  /** In a translation: `questions`, `shared-goals`, `options`, `0`. */
  readonly path: Path;
  readonly text: string;
}

type Rewrite = (text: string, path: Path) => string;

/** All of them, in the framework's order. */
export function wordsOf(framework: Framework): readonly Word[] {
  const words: Word[] = [];
  mapWords(framework, (text, path) => {
    words.push({ path, text });
    return text;
  });
  return words;
}

/** A name for a path; ids hold no slash. */
export function wordKey(path: Path): string {
  return path.join('/');
}

/** The framework with each text replaced by what `rewrite` makes of it; what is not there stays so. */
export function mapWords(framework: Framework, rewrite: Rewrite): Framework {
  const words = writerAt(rewrite, []);
  const source = words.at('source');
  return {
    ...framework,
    title: words.text('title', framework.title),
    summary: words.maybe('summary', framework.summary),
    source: framework.source === null ? null : { ...framework.source, title: source.text('title', framework.source.title), note: source.maybe('note', framework.source.note) },
    levels: framework.levels.map((level) => mapLevel(level, words.at('levels', level.id))),
    stages: framework.stages.map((stage) => mapStage(stage, words.at('stages', stage.id))),
    themes: framework.themes.map((theme) => mapNamed(theme, words.at('themes', theme.id))),
    roles: framework.roles.map((role) => mapNamed(role, words.at('roles', role.id))),
    pillars: framework.pillars.map((pillar) => mapPillar(pillar, words)),
    symptoms: framework.symptoms.map((symptom) => ({ ...symptom, text: words.at('symptoms').text(symptom.id, symptom.text) })),
    kpis: framework.kpis.map((kpi) => mapKpi(kpi, words.at('kpis', kpi.id))),
    steps: framework.steps.map((step) => mapStep(step, words.at('steps', step.id))),
  };
}

/** Rewrites what stands under the keys at one place. */
interface Writer {
  at(...keys: Path): Writer;
  text(key: string, text: string): string;
  maybe(key: string, text: string | null): string | null;
  list(key: string, texts: readonly string[]): readonly string[];
}

function writerAt(rewrite: Rewrite, path: Path): Writer {
  return {
    at: (...keys) => writerAt(rewrite, [...path, ...keys]),
    text: (key, text) => rewrite(text, [...path, key]),
    maybe: (key, text) => (text === null ? null : rewrite(text, [...path, key])),
    list: (key, texts) => texts.map((text, index) => rewrite(text, [...path, key, index])),
  };
}

function mapLevel<T extends Level>(level: T, words: Writer): T {
  return { ...level, name: words.text('name', level.name), summary: words.maybe('summary', level.summary) };
}

function mapStage(stage: Framework['stages'][number], words: Writer): Framework['stages'][number] {
  return { ...mapLevel(stage, words), limits: words.list('limits', stage.limits) };
}

function mapNamed<T extends Pick<Named, 'title' | 'summary'>>(named: T, words: Writer): T {
  return { ...named, title: words.text('title', named.title), summary: words.maybe('summary', named.summary) };
}

function mapPillar(pillar: Group, words: Writer): Group {
  const { phase } = pillar;
  const own = words.at('pillars', pillar.id);
  const named = mapGroup(pillar, 'pillars', words);
  if (phase === null) return named;
  return { ...named, phase: { ...phase, goal: own.maybe('goal', phase.goal), lead: own.maybe('lead', phase.lead), technology: own.list('technology', phase.technology) } };
}

function mapGroup(group: Group, section: 'pillars' | 'dimensions', words: Writer): Group {
  return {
    ...mapNamed(group, words.at(section, group.id)),
    questions: group.questions.map((question) => mapQuestion(question, words.at('questions', question.id))),
    dimensions: group.dimensions.map((dimension) => mapGroup(dimension, 'dimensions', words)),
  };
}

function mapQuestion(question: Question, words: Writer): Question {
  const own = {
    text: words.text('text', question.text),
    help: words.maybe('help', question.help),
    evidence: words.maybe('evidence', question.evidence),
    redFlag: words.maybe('red-flag', question.redFlag),
  };
  const options = words.at('options');
  switch (question.type) {
    case 'choice': {
      const texts = words.list('options', question.options.map((option) => option.text));
      return { ...question, ...own, options: question.options.map((option, index) => ({ ...option, text: texts[index] ?? option.text })) };
    }
    case 'checklist':
      return { ...question, ...own, items: question.items.map((item) => ({ ...item, text: options.text(item.id, item.text) })) };
    case 'number':
      return { ...question, ...own, unit: words.maybe('unit', question.unit) };
  }
}

/** The unit stays: `percent` means something to the machine. */
function mapKpi(kpi: Kpi, words: Writer): Kpi {
  const inputs = words.at('inputs');
  const says = words.list('references', kpi.references.map((reference) => reference.says));
  return {
    ...kpi,
    title: words.text('title', kpi.title),
    definition: words.maybe('definition', kpi.definition),
    references: kpi.references.map((reference, index) => ({ ...reference, says: says[index] ?? reference.says })),
    caveat: words.maybe('caveat', kpi.caveat),
    inputs: kpi.inputs.map((input) => ({ ...input, title: inputs.text(input.id, input.title) })),
  };
}

function mapStep(step: Step, words: Writer): Step {
  return {
    ...step,
    title: words.text('title', step.title),
    why: words.maybe('why', step.why),
    how: words.list('how', step.how),
    doneWhen: words.maybe('done-when', step.doneWhen),
    owner: words.maybe('owner', step.owner),
  };
}
