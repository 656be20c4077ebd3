// Facts about the company that come from the command line: --profile fact=value.
import type { Assessment } from '../model/assessment.ts';
import { quote, renderKey, UnstorableError } from '../store/yaml-scalar.ts';
import { UserError } from './user-error.ts';

/** The assessment with every fact in its profile; the last of several about one thing holds. Throws a UserError for what is none. */
export function withFacts(assessment: Assessment, given: readonly string[]): Assessment {
  return { ...assessment, profile: new Map([...assessment.profile, ...given.map(parseFact)]) };
}

function parseFact(given: string): readonly [fact: string, value: string] {
  const [, fact = '', value = ''] = /^([^=]*)=(.*)$/su.exec(given)?.map((part) => part.trim()) ?? [];
  if (fact === '' || value === '') throw new UserError(`--profile ${given} is not of the form fact=value`, { hint: 'Such as: --profile motion=sales-led --profile segment=mid' });
  try {
    renderKey(fact);
    quote(value);
  } catch (error) {
    if (error instanceof UnstorableError) throw new UserError(`--profile: ${error.message}`, { cause: error });
    throw error;
  }
  return [fact, value];
}
