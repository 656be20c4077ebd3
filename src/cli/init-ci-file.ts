// A CI job for a new project: it installs revmat, checks what was committed, and renders the reports of the assessments.
import { version } from './version.ts';

export interface CiFile {
  readonly path: string;
  readonly text: string;
}

const install = `npm install --global revmat@${version}`;

const services = {
  github: (assessments: string): CiFile => ({
    path: '.github/workflows/revmat.yml',
    text: `# Checks the frameworks with every change, and shows the reports of the assessments in the summary of the run.
name: revmat
on: [push, pull_request]
permissions:
  contents: read
jobs:
  revmat:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
      - uses: actions/setup-node@v5
        with:
          node-version: 22
      - run: ${install}
      - name: Check revmat.yaml and the frameworks
        run: revmat validate -f github
      - name: Check the assessments and show their reports
        run: |
          for file in ${assessments}/*.yaml; do
            [ -e "$file" ] || continue
            revmat validate -f github "$file"
            revmat report "$file" -f markdown >> "$GITHUB_STEP_SUMMARY"
          done
`,
  }),
  gitlab: (assessments: string): CiFile => ({
    path: '.gitlab-ci.yml',
    text: `# Checks the frameworks with every change, and keeps the reports of the assessments as artifacts.
revmat:
  image: node:22
  before_script:
    - ${install}
  script:
    - revmat validate
    - mkdir -p reports
    - |
      for file in ${assessments}/*.yaml; do
        [ -e "$file" ] || continue
        revmat validate "$file" || exit 1
        revmat report "$file" -f markdown -o "reports/$(basename "$file" .yaml).md" || exit 1
      done
  artifacts:
    paths: [reports]
`,
  }),
} as const;

export type CiService = keyof typeof services;

export const ciServices = Object.keys(services) as readonly CiService[];

/** `assessments`: the folder that they are in. */
export function renderCiFile(service: CiService, assessments: string): CiFile {
  return services[service](assessments);
}
