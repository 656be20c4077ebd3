// Which of two versions is the older one.

/**
 * Negative where `a` is older than `b`, positive where it is newer, 0 where neither is. Dotted parts are compared as numbers, then what
 * stands behind the numbers as text; a part that is missing is 0. What follows a hyphen makes a version older than the same without it.
 */
export function compareVersions(a: string, b: string): number {
  const [mainA, beforeA] = splitAtHyphen(a);
  const [mainB, beforeB] = splitAtHyphen(b);
  const byMain = compareDotted(mainA, mainB);
  if (byMain !== 0 || beforeA === beforeB) return byMain;
  if (beforeA === null || beforeB === null) return beforeA === null ? 1 : -1;
  return compareDotted(beforeA, beforeB);
}

function splitAtHyphen(version: string): readonly [string, string | null] {
  const at = version.indexOf('-');
  return at < 0 ? [version, null] : [version.slice(0, at), version.slice(at + 1)];
}

function compareDotted(a: string, b: string): number {
  const left = a.split('.');
  const right = b.split('.');
  for (let index = 0; index < Math.max(left.length, right.length); index++) {
    const order = comparePart(left[index] ?? '', right[index] ?? '');
    if (order !== 0) return order;
  }
  return 0;
}

function comparePart(a: string, b: string): number {
  const [numberA, textA] = splitPart(a);
  const [numberB, textB] = splitPart(b);
  if (numberA !== numberB) return numberA < numberB ? -1 : 1;
  return textA === textB ? 0 : textA < textB ? -1 : 1;
}

/** The number that a part begins with, exact however long it is, and the text behind it. */
function splitPart(part: string): readonly [bigint, string] {
  const digits = /^[0-9]*/.exec(part)?.[0] ?? '';
  return [BigInt(digits === '' ? 0 : digits), part.slice(digits.length)];
}
