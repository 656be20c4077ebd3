// What assess prints where the answers come from the command line.
import { assessmentHead, frameworkHead } from '../parts/heads.ts';
import { overall } from '../parts/measure.ts';
import { flag, ids, object, text } from '../shape.ts';

export const savedAssessment = object('An assessment that was saved, and where it stands.', {
  file: text('Where it was saved.'),
  created: flag('Whether the file is new.'),
  framework: frameworkHead,
  assessment: assessmentHead,
  overall,
  notCounted: ids('Questions that were answered just now although they are not asked: kept in the file, but not counted.'),
});
