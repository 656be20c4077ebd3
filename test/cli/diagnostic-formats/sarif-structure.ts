// What SARIF 2.1.0 demands of the parts that we write, by section of the specification.

type Json = Readonly<Record<string, unknown>>;

/** Every violation as a sentence; empty for a sound log. */
export function findSarifFaults(log: unknown): readonly string[] {
  const { version, runs } = fields(log, ['$schema', 'version', 'runs']);
  if (version !== '2.1.0') return ['3.13.2: version must be "2.1.0"'];
  return list(runs).flatMap(checkRun);
}

function checkRun(run: unknown): readonly string[] {
  const { tool, columnKind, results } = fields(run, ['tool', 'columnKind', 'results']);
  const { name, rules } = fields(fields(tool, ['driver']).driver, ['name', 'version', 'rules']);
  const ids = list(rules).map((rule) => fields(rule, ['id', 'shortDescription', 'defaultConfiguration']).id);
  return [
    ...(typeof name === 'string' && name !== '' ? [] : ['3.19.8: the driver needs a name']),
    ...(columnKind === 'utf16CodeUnits' || columnKind === 'unicodeCodePoints' ? [] : ['3.14.27: columnKind']),
    ...(new Set(ids).size === ids.length ? [] : ['3.19.23: rules must be unique']),
    ...list(rules).flatMap(checkRule),
    ...list(results).flatMap((result) => checkResult(result, ids)),
  ];
}

function checkRule(rule: unknown): readonly string[] {
  const { id, shortDescription, defaultConfiguration } = rule as Json;
  return [
    ...(typeof id === 'string' && /^[a-z-]+$/.test(id) ? [] : ['3.49.3: id must be a stable name']),
    ...checkMessage(shortDescription),
    ...checkLevel(fields(defaultConfiguration, ['level']).level),
  ];
}

function checkResult(result: unknown, ids: readonly unknown[]): readonly string[] {
  const { ruleId, ruleIndex, level, message, locations, relatedLocations } = fields(result, ['ruleId', 'ruleIndex', 'level', 'message', 'locations', 'relatedLocations']);
  return [
    ...(typeof ruleIndex === 'number' && ids[ruleIndex] === ruleId ? [] : ['3.27.6: ruleIndex must lead to the rule with ruleId']),
    ...checkLevel(level),
    ...checkMessage(message),
    ...list(locations).flatMap((location) => checkLocation(fields(location, ['physicalLocation']).physicalLocation)),
    ...(relatedLocations === undefined ? [] : list(relatedLocations)).flatMap((location) => {
      const related = fields(location, ['physicalLocation', 'message']);
      return [...checkLocation(related.physicalLocation), ...checkMessage(related.message)];
    }),
  ];
}

function checkLevel(level: unknown): readonly string[] {
  return ['none', 'note', 'warning', 'error'].includes(String(level)) ? [] : [`3.27.10: level ${String(level)}`];
}

function checkMessage(message: unknown): readonly string[] {
  const { text } = fields(message, ['text']);
  if (typeof text !== 'string' || text === '') return ['3.11.8: a message needs text'];
  const rest = text.replaceAll('{{', '').replaceAll('}}', '');
  return [...(/[{}]/.test(rest) ? ['3.11.5: braces must be doubled'] : []), ...(text.includes('](') ? ['3.11.6: this would be a link'] : [])];
}

function checkLocation(location: unknown): readonly string[] {
  const { artifactLocation, region } = fields(location, ['artifactLocation', 'region']);
  const { uri } = fields(artifactLocation, ['uri']);
  const relative = typeof uri === 'string' && /^(?:[A-Za-z0-9\-._~!$&'()*+,;=@/]|%[0-9A-F]{2})+$/.test(uri) && !uri.startsWith('/');
  return [...(relative ? [] : [`3.4.3: ${String(uri)} is no relative reference of RFC 3986`]), ...(region === undefined ? [] : checkRegion(region))];
}

function checkRegion(region: unknown): readonly string[] {
  const { startLine, startColumn, endLine, endColumn } = fields(region, ['startLine', 'startColumn', 'endLine', 'endColumn']);
  const numbers = [startLine, startColumn, endLine, endColumn].map(Number);
  if (!numbers.every((number) => Number.isInteger(number) && number >= 1)) return ['3.30.5-8: lines and columns count from 1'];
  const [fromLine = 0, fromColumn = 0, toLine = 0, toColumn = 0] = numbers;
  return toLine > fromLine || (toLine === fromLine && toColumn >= fromColumn) ? [] : ['3.30: a region must not end before it begins'];
}

/** Throws where the object has a property that is not among the known ones. */
function fields<K extends string>(value: unknown, known: readonly K[]): Readonly<Record<K, unknown>> {
  const other = Object.keys(value as Json).filter((key) => !(known as readonly string[]).includes(key));
  if (other.length > 0) throw new Error(`unknown properties: ${other.join(', ')}`);
  return value as Readonly<Record<K, unknown>>;
}

function list(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new Error('an array was expected');
  return value;
}
