// Command lines that print JSON, one or more for every command: how they end, and which result they have. Run in a copy of test/fixtures/json/project.
import type { OutputName } from '../../src/cli/output-schemas/registry.ts';

/** Of a command that could make its result. */
export interface Answer {
  readonly line: string;
  readonly name: OutputName;
  readonly code: 0 | 1 | 2;
}

/** Of a command that could not; `problem`: the code of the first diagnostic. */
export interface Refusal {
  readonly line: string;
  readonly code: 1 | 2;
  readonly problem: string;
}

const fine = (name: OutputName, ...lines: readonly string[]): readonly Answer[] => lines.map((line) => ({ line, name, code: 0 }));

export const answers: readonly Answer[] = [
  ...fine('report', 'report acme.yaml --json', 'report acme.yaml --as branch --date 2026-12-01 --json', '--json report acme.yaml', '--no-color --json report acme.yaml'),
  ...fine('plan', 'plan acme.yaml --json', 'plan acme.yaml --as branch --model agile --json', 'plan acme.yaml --to high --json', 'plan acme.yaml --cheapest-to overall=2 --json'),
  ...fine('explain', 'explain acme.yaml --json', '--json explain acme.yaml sell', 'explain acme.yaml keep --as branch --json', 'explain acme.yaml win-rate --json', 'explain acme.yaml list --json', 'explain works/acme.yaml --json', 'explain works/acme.yaml machines --json', 'explain works/acme.yaml yard --json', 'explain works/acme.yaml tools --json', 'explain works/acme.yaml craft --json', 'explain works/acme.yaml stage --json', 'explain works/acme.yaml stage/people --json', 'explain works/acme.yaml kpi/rate --json', 'explain works/acme.yaml write-plan --json'),
  ...fine('comparison', 'compare acme.yaml later.yaml --json', '--json compare later.yaml acme.yaml --as branch', 'compare works/acme.yaml works/later.yaml --json', 'compare moved/acme.yaml moved/acme.yaml --json'),
  ...fine('trend', 'trend acme.yaml later.yaml --json', '--json trend later.yaml acme.yaml --as branch', 'trend works/later.yaml works/acme.yaml --json'),
  ...fine('check', 'check acme.yaml --json', 'check acme.yaml acme.yaml --min-coverage 0.5 --fail-under keep=2 --json', 'check acme.yaml -f json', 'check acme.yaml --warn-under sell=2 --json', 'check acme.yaml --baseline b.json --update-baseline --json'),
  { line: 'check acme.yaml --fail-under sell=2 --json', name: 'check', code: 1 },
  { line: 'check acme.yaml --warn-under sell=2 --strict --json', name: 'check', code: 1 },
  { line: 'check works/acme.yaml --min-stage 2 --kpi rate=60.. --forbid-symptom queue --json', name: 'check', code: 1 },
  { line: 'check acme.yaml missing.yaml --json', name: 'check', code: 2 },
  ...fine('demo', 'demo --json', '--json demo'),
  ...fine('assess', 'assess shop -o new.yaml --answers answers.yaml --json', 'assess acme.yaml --set partners=2 --json'),
  ...fine('frameworks', 'frameworks --json'),
  ...fine('frameworks-recommend', 'frameworks recommend --yes --set pain=funnel --json', 'frameworks recommend --yes --set recurring=little --set billing=well --json'),
  ...fine('frameworks-show', 'frameworks show shop --json', 'frameworks show clari --json', 'frameworks --json show mcalign', 'frameworks show moved/team.yaml --json'),
  ...fine('frameworks-show-origin', 'frameworks show branch --origin --json', 'frameworks show shop --origin --json'),
  ...fine('frameworks-compare', 'frameworks compare shop branch --json', 'frameworks compare mcalign gartner --json'),
  ...fine('frameworks-flatten', 'frameworks flatten branch --json'),
  ...fine('kpis', 'kpis --json', 'kpis --framework shop --json', 'kpis --framework essentials --json'),
  ...fine('kpis-show', 'kpis show win-rate --json', 'kpis show win-rate --framework shop --json', '--json kpis show nrr'),
  ...fine('init', 'init --id ours --force --yes --json', 'init gartner --id ours --force --ci none --yes --json'),
  ...fine('migrate', 'migrate moved/acme.yaml --json', 'migrate moved/acme.yaml --write --json', 'migrate acme.yaml --json'),
  ...fine('schema', 'schema framework --json', 'schema config --json', 'schema baseline --json', 'schema output --json', 'schema report --json', 'schema explain --json', 'schema comparison --json', 'schema trend --json'),
  ...fine('validate', 'validate acme.yaml --json', 'validate --json', 'validate acme.yaml -f json'),
  { line: 'validate broken.yaml --json', name: 'validate', code: 1 },
  { line: 'validate missing.yaml acme.yaml --json', name: 'validate', code: 2 },
  ...fine('help', '--json', '--help --json', 'help --json', 'help report --json', 'report --help --json', '--json frameworks show --help', 'help --json check'),
  ...fine('version', '--version --json', '--json -V'),
];

const refused = (code: 1 | 2, problem: string, ...lines: readonly string[]): readonly Refusal[] => lines.map((line) => ({ line, code, problem }));

export const refusals: readonly Refusal[] = [
  ...refused(2, 'file-missing', 'report missing.yaml --json', 'plan missing.yaml --json', 'explain missing.yaml --json', 'compare missing.yaml acme.yaml --json', 'trend acme.yaml missing.yaml --json', 'check missing.yaml --json', 'migrate missing.yaml --json', 'assess missing.yaml --set goals=1 --json', 'frameworks compare shop missing.yaml --json', '--json report missing.yaml'),
  ...refused(2, 'unknown-id', 'report broken.yaml --json', 'plan broken.yaml --json', 'explain broken.yaml --json', 'compare acme.yaml broken.yaml --json', 'trend broken.yaml acme.yaml --json', 'check broken.yaml --json', 'assess broken.yaml --set goals=1 --json', 'assess shop -o new.yaml --answers broken-answers.yaml --json'),
  ...refused(2, 'unknown-framework', 'report nobody.yaml --json', 'explain acme.yaml --as nowhere --json', 'compare acme.yaml later.yaml --as nowhere --json', 'trend acme.yaml nobody.yaml --json', 'frameworks show nowhere --json', 'frameworks show nowhere --origin --json', 'frameworks flatten nowhere --json', 'frameworks compare nowhere shop --json', 'kpis --framework nowhere --json', 'kpis show win-rate --framework nowhere --json', 'assess nowhere -o new.yaml --set goals=1 --json'),
  ...refused(2, 'wrong-type', 'report lost/acme.yaml --json', 'check lost/acme.yaml --json'),
  ...refused(1, 'no', 'plan acme.yaml --cheapest-to sell=3 --json'),
  ...refused(2, 'not-evaluated', 'report acme.yaml --date tomorrow --json', 'report acme.yaml -f markdown --json', 'report acme.yaml -o acme.json --json', 'plan acme.yaml --to nowhere --json', 'explain acme.yaml nonsense --json', 'explain acme.yaml stage --json', 'explain works/acme.yaml kpi/lead --json', 'compare acme.yaml works/acme.yaml --json', 'compare acme.yaml later.yaml -f markdown --json', 'trend --json', 'trend acme.yaml --json', 'trend acme.yaml later.yaml --git acme.yaml --json', 'trend acme.yaml later.yaml --first-parent --json', 'trend --git nothing.yaml --json', 'check acme.yaml --fail-under nowhere=1 --json', 'check acme.yaml --fail-under sell -f json', 'check acme.yaml --kpi nowhere=1.. --json', 'check acme.yaml --min-stage 2 --json', 'check acme.yaml --baseline nothing.json --json', 'check acme.yaml -f junit --json', 'assess --json', 'assess acme.yaml --json', 'assess --json --set goals=9 shop -o new.yaml', 'assess shop -o acme.yaml --set goals=1 --json', 'frameworks nonsense --json', 'frameworks recommend --yes --json', 'frameworks recommend --yes --set pain=no --json', 'kpis nonsense --json', 'kpis show nonsense --json', 'init --yes --json', 'init nonsense --yes --json', 'schema framework -o x.json --json', 'validate -f sarif --json', 'validate - --json', 'validate - -f json', 'demo --lang fr --json', 'schema framework --lang fr --json'),
  ...refused(2, 'usage', 'report --json', 'report acme.yaml --nonsense --json', 'report acme.yaml other.yaml --json', 'report acme.yaml --json=yes', '--json=yes report acme.yaml', 'nonsense --json', '--json nonsense', '--json --nonsense', 'help nonsense --json', '--lang en --json', '--lang ? --json', 'report acme.yaml --lang --json', 'explain --json', 'explain acme.yaml sell keep --json', 'compare acme.yaml --json', 'compare a.yaml b.yaml c.yaml --json', 'schema --json', 'schema nonsense --json', 'init --ci nonsense --json', 'frameworks show --json', 'plan acme.yaml --model nonsense --json', 'validate -f nonsense --json', 'check --json', 'check acme.yaml --require-evidence nonsense --json', 'migrate --json', 'kpis show --json', 'frameworks recommend more --json', 'demo more --json'),
];
