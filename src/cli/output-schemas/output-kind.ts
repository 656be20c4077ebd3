// The schemas of what the program prints that revmat schema knows. Apart from the schemas, so that the command line starts without them.

/** `output`: everything that --json prints; the others: documents with a `format` of their own, `revmat/<kind>@1`. */
export const outputKinds = ['output', 'report', 'plan', 'explain', 'comparison', 'trend'] as const;

export type OutputKind = (typeof outputKinds)[number];
