// What the command line can say about an assessment.
export interface AssessOptions {
  readonly output?: string;
  readonly resume?: boolean;
  readonly framework?: string;
  readonly organization?: string;
  readonly date?: string;
  readonly role?: string;
  readonly profile?: readonly string[];
  readonly answers?: string;
  readonly set?: readonly string[];
  readonly plain?: boolean;
  readonly json?: boolean;
}
