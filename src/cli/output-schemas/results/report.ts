// The report, `revmat/report@1`: what report and demo print.
import { assessmentKeys, frameworkHead, seenThroughKeys, seenThroughMeaning } from '../parts/heads.ts';
import { overall, scale } from '../parts/measure.ts';
import { about, constant, count, id, ids, list, mapOf, named, nonEmpty, number, object, orNull, share, text } from '../shape.ts';
import { phase, reading } from './report-kpis.ts';
import { pillar } from './report-questions.ts';
import { sequence, step, waitingStep } from './report-steps.ts';

const assessment = object('What was assessed.', {
  ...assessmentKeys,
  frameworkVersion: orNull(text('The version of the framework that was answered. Null where the file names none.')),
  changedSince: ids('Questions that were answered before they came to mean something else.'),
  retired: count('Entries of earlier versions of the framework that the file keeps and that count for nothing.'),
  profile: mapOf(text(''), 'Facts about the company that are not scored, as in the file.'),
});

const level = object('A level of maturity.', {
  value: number('Where it stands on the scale.'),
  id: id('Its id.'),
  name: text('Its name.'),
});

const theme = object('What runs through several pillars.', {
  id: id('Its id.'),
  score: orNull(number('The mean over its questions, on the scale of the framework. Null where none is answered.')),
  coverage: share('The share of the applicable weight that rests on answers.'),
  questions: ids('The questions that belong to it.'),
  title: text('Its title; the id where the framework gives none.'),
});

const contradiction = object('A sign that was seen although its stage is thought to be behind.', {
  symptom: id('The sign.'),
  text: text('What it looks like.'),
  stageName: text('The stage that it belongs to.'),
});

const stage = object('The stage reached. Null unless the framework has stages.', {
  reached: number('Its value; below the lowest stage where nothing passes even that.'),
  reachedName: text('Its name.'),
  next: orNull(number('Value of the next stage. Null at the top.')),
  nextName: orNull(text('Its name. Null at the top.')),
  blocking: ids('Gate questions that do not pass the next stage.'),
  progress: orNull(share('The share of the applicable gate questions that pass the next stage. Null at the top, and where none is applicable.')),
  contradictions: list(contradiction, 'Signs that speak against the stage.'),
  outgrown: object('Signs that the stage reached has been outgrown.', {
    yes: count('How many were seen.'),
    asked: count('How many were asked about.'),
  }),
});

export const report = named(
  'report',
  object('A report.', {
    format: constant('revmat/report@1', 'Names the shape of this document.'),
    framework: frameworkHead,
    assessment,
    seenThrough: orNull(object(seenThroughMeaning, seenThroughKeys)),
    scale: about(scale, 'The scale of the framework. Pillars and questions may have others.'),
    levels: nonEmpty(list(level, 'All levels, the lowest first.')),
    overall,
    pillars: nonEmpty(list(pillar, "All pillars, in the framework's order.")),
    themes: list(theme, 'Empty where the framework has none.'),
    stage: orNull(stage),
    strengths: ids('Questions at or above their target, the highest first.'),
    gaps: ids('Questions below their target, the widest weighted gap first.'),
    kpis: list(reading, "What was measured, in the framework's order."),
    scorecard: list(phase, 'Empty unless pillars are phases of the customer lifecycle.'),
    steps: list(step, 'What to do, in the order in which to do it.'),
    waiting: list(waitingStep, 'What would be due, but cannot be taken yet.'),
    quickWins: ids('Those of `steps` with much impact for little effort and nothing before them.'),
    bigBets: ids('Those with much impact and much effort.'),
    fillIns: ids('Those with little of both.'),
    sequence,
  }),
);
