/** Lower-case ASCII letters, digits, `.`, `_` and `-`. Pillars, dimensions and questions share one namespace. */
export type Id = string;
