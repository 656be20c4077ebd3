// The nearest known name to a mistyped one. Knows nothing of files.

// So that thousands of unknown names in one file cannot take seconds.
const comparisonBudget = 100_000;

/** How many typing slips are forgiven: one in short names, up to three in long ones. */
function tolerance(name: string): number {
  return name.length <= 3 ? 1 : name.length <= 7 ? 2 : 3;
}

/** The candidate that needs the fewest insertions, deletions, replacements and swaps of neighbours; null if none is near. */
export function suggestName(name: string, candidates: Iterable<string>): string | null {
  return createSuggester(candidates)(name);
}

/** The same for many names; after a large number of comparisons it answers null. */
export function createSuggester(candidates: Iterable<string>): (name: string) => string | null {
  const known = [...candidates];
  let left = comparisonBudget;
  return (name) => {
    if (left < known.length || name.length > 100) return null;
    left -= known.length;
    const wanted = name.toLowerCase();
    let best: string | null = null;
    let bestDistance = tolerance(name) + 1;
    for (const candidate of known) {
      const limit = Math.min(bestDistance - 1, candidate.length - 1);
      if (Math.abs(candidate.length - name.length) > limit) continue;
      const distance = editDistance(wanted, candidate.toLowerCase());
      if (distance <= limit) {
        best = candidate;
        bestDistance = distance;
      }
    }
    return best;
  };
}

/** Damerau-Levenshtein distance in its restricted form ("optimal string alignment"). */
export function editDistance(from: string, to: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i++) {
    const row = [i];
    for (let j = 1; j <= to.length; j++) {
      const same = from[i - 1] === to[j - 1];
      let cost = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + (same ? 0 : 1));
      if (i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1]) cost = Math.min(cost, at(beforeLast, j - 2) + 1);
      row.push(cost);
    }
    beforeLast = last;
    last = row;
  }
  return at(last, to.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Infinity;
}
