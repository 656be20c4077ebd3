// A CI job for a new project: it installs revmat, checks what was committed, renders the reports of the assessments, and holds them against the gates.
import { version } from './version.ts';

export interface CiFile {
  readonly path: string;
  readonly text: string;
}

interface Service {
  readonly path: string;
  readonly render: (assessments: string) => string;
  /** What has to be said in the file where the project is a folder of its repository, which `folder` leads to. */
  readonly forFolder: (folder: string) => string;
}

const install = `npm install --global revmat@${version}`;

const services = {
  github: {
    path: '.github/workflows/revmat.yml',
    forFolder: (folder) => `give its job: defaults: { run: { working-directory: ${JSON.stringify(folder)} } }`,
    render: (assessments) => `# Checks the frameworks with every change, shows the reports of the assessments in the summary of the run, and fails where they fall short.
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
      - name: Show the reports, and hold the assessments against the gates in revmat.yaml
        run: |
          set -- ${assessments}/*.yaml
          [ -e "$1" ] || exit 0
          for file in "$@"; do
            revmat report "$file" -f markdown >> "$GITHUB_STEP_SUMMARY"
          done
          revmat check -f github "$@"
`,
  },
  gitlab: {
    path: '.gitlab-ci.yml',
    forFolder: (folder) => `let its before_script begin with: cd ${JSON.stringify(folder)}   and its paths with that folder.`,
    render: (assessments) => `# Checks the frameworks with every change, keeps the reports of the assessments as artifacts, and fails where they fall short.
revmat:
  image: node:22
  before_script:
    - ${install}
  script:
    - revmat validate
    - mkdir -p reports
    - |
      set -- ${assessments}/*.yaml
      [ -e "$1" ] || exit 0
      for file in "$@"; do
        revmat report "$file" -f markdown -o "reports/$(basename "$file" .yaml).md"
      done
      revmat check "$@" -f junit > reports/revmat.xml
  artifacts:
    when: always
    paths: [reports]
    reports: { junit: reports/revmat.xml }
`,
  },
} as const satisfies Readonly<Record<string, Service>>;

export type CiService = keyof typeof services;

export const ciServices = Object.keys(services) as readonly CiService[];

/** `assessments`: the folder that they are in. */
export function renderCiFile(service: CiService, assessments: string): CiFile {
  const { path, render } = services[service];
  return { path, text: render(assessments) };
}

/** What to do with the file of a project that lies below the folder of its repository, as a sentence. Both paths are relative, with forward slashes. */
export function moveCiFile(service: CiService, upToRepository: string, folder: string): string {
  const { path, forFolder } = services[service];
  return `A CI file works only in the folder of the repository: move ${path} to ${upToRepository}/${path}, and ${forFolder(folder)}`;
}
