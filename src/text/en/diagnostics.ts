// One English sentence per diagnostic code: what is wrong, and what to do about it.
import { logoLimit, type LogoFault } from '../../model/brand.ts';
import type { IdKind, ValueKind } from '../../model/diagnostic.ts';
import type { DiagnosticSentences } from '../diagnostic-sentences.ts';
import { joinWords, listSome, quoteText, shortText } from '../quote-text.ts';

const kindNames: Readonly<Record<ValueKind, string>> = {
  string: 'text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  list: 'a list',
  mapping: 'a mapping (keys and values)',
  null: 'empty',
};

const idNames: Readonly<Record<IdKind, string>> = {
  question: 'question',
  dimension: 'dimension',
  pillar: 'pillar',
  step: 'step',
  kpi: 'KPI',
  symptom: 'symptom',
  level: 'level',
  stage: 'stage',
  theme: 'theme',
  role: 'role',
  input: 'input',
  item: 'item',
  cohort: 'cohort',
};

const logoFaults: Readonly<Record<LogoFault, string>> = {
  address: 'it is never fetched from somewhere else; copy the picture beside this file',
  absolute: 'write a path relative to this file',
  home: 'write a path relative to this file; "~" is not followed',
  outside: 'it lies outside of the folder of this file; copy the picture there',
  missing: 'there is no such file',
  unreadable: 'the file cannot be read; check its permissions',
  'not-a-file': 'it is not a regular file',
  'too-large': `the file is larger than ${logoLimit / 1024} KiB; every report would be as large`,
  'no-picture': 'the file is no PNG, JPEG, WebP or SVG picture',
};

function didYouMean(suggestion: string | null): string {
  return suggestion === null ? '' : `; did you mean ${quoteText(suggestion)}?`;
}

/** As Unicode writes it: U+001B. */
function nameCharacter(code: number): string {
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}

export const diagnosticsEn: DiagnosticSentences = {
  'file-missing': ({ suggestions }) => `there is no such file${suggestions.length === 0 ? '' : `; did you mean ${joinWords(suggestions.map(quoteText))}?`}`,
  'not-a-file': ({ kind }) => `this is a ${kind}, not a regular file`,
  'file-denied': () => 'the file may not be read; check its permissions',
  'file-unreadable': ({ reason }) => `the file cannot be read (${shortText(reason)})`,
  'file-too-large': ({ limit }) => `the file is larger than ${limit / 1024} KiB, more than any framework or assessment needs`,
  'not-utf8': ({ byteOffset }) => `this is not UTF-8, from byte offset ${byteOffset} on; save the file as UTF-8`,
  'utf-16': () => 'the file is in UTF-16; save it as UTF-8',
  'bad-character': ({ codePoint }) => `the character ${nameCharacter(codePoint)} cannot be printed and may not stand in YAML; delete it`,
  'lone-cr': () => 'a carriage return without a line feed; save the file with LF or CRLF line ends',
  'cut-off': () => 'the file was cut off: revmat ends what it writes with a line "...", and it is missing; restore a backup or an earlier version',

  'yaml-syntax': ({ problem, detail }) => {
    switch (problem) {
      case 'indentation':
        return 'the indentation does not fit: items of one mapping or list must begin in the same column';
      case 'nested-mapping':
        return 'a colon followed by a space begins a mapping here; put the whole text in quotes';
      case 'unclosed':
        return `a closing ${shortText(detail)} is missing: what was opened above goes on to here`;
      case 'escape':
        return 'unknown escape after a backslash; write \\\\ for a backslash, or use single quotes';
      case 'line-in-key':
        return 'this line has no key of its own; is a colon missing, or does a text need quotes?';
      case 'other':
        return `this is not valid YAML: ${lowerFirst(shortText(detail))}`;
    }
  },
  'tab-indent': () => 'a tab may not indent YAML; use spaces',
  'merge-conflict': () => 'a merge conflict begins here; decide on one version and delete the marker lines',
  'several-documents': () => 'a second YAML document begins here; one file holds one document',
  'yaml-directive': ({ directive }) => `${quoteText(directive)} is not supported; files are read as YAML 1.2, so delete the line`,
  'yaml-tag': ({ tag }) => `the tag ${quoteText(tag)} is not supported; a text that begins with "!" must stand in quotes`,
  'unresolved-alias': ({ name }) => `nothing above is anchored as &${shortText(name)}; a text that begins with "*" must stand in quotes`,
  'alias-circle': ({ name }) => `*${shortText(name)} stands inside what it repeats, so it would never end`,
  'explicit-key': () => 'a "?" for complex keys is not supported; a text that begins with "?" must stand in quotes',
  'key-not-text': ({ key }) => (key === null ? 'a key must be text' : `the key ${shortText(key)} is not text; write it in quotes: "${shortText(key)}"`),
  'duplicate-key': ({ key, firstLine }) => `the key ${quoteText(key)} is already used in line ${firstLine}; delete one of the two`,
  'merge-key': () => 'merge keys ("<<") are not supported; write the values out, or repeat a whole value with an alias',
  'reserved-key': ({ key }) => `${quoteText(key)} may not be a key; choose another name`,
  'number-not-finite': ({ text }) => `${quoteText(text)} is not a finite number`,
  'too-deep': ({ limit }) => `lists and mappings are nested more than ${limit} deep`,
  'too-much': ({ what, limit }) => `the file is too complex: more than ${limit} ${{ tokens: 'YAML tokens', nodes: 'values', aliases: 'aliases', repeats: 'values once aliases are written out' }[what]}`,
  'empty-file': () => 'the file is empty',
  'not-a-mapping': ({ got }) => `the file must be a mapping of keys and values, not ${kindNames[got]}`,

  'wrong-format': ({ expected, got }) => `this is a ${quoteText(got)} file, where ${quoteText(expected)} is needed`,
  'newer-format': ({ format }) => `${quoteText(format)} needs a newer revmat; update it`,
  'unknown-format': ({ got, suggestion, allowed }) => {
    if (got !== null && suggestion !== null) return `${quoteText(got)} is no format of revmat${didYouMean(suggestion)}`;
    return `${got === null ? 'the key "format" is missing, and nothing else says what this is' : `${quoteText(got)} is no format of revmat`}; files of revmat say one of: ${allowed.join(', ')}`;
  },
  'unknown-key': ({ key, suggestion, allowed }) =>
    `unknown key ${quoteText(key)}${suggestion === null ? (allowed.length === 0 ? '' : `; known here: ${listSome(allowed, 30)}`) : didYouMean(suggestion)}`,
  'missing-key': ({ key }) => `missing key ${quoteText(key)}`,
  'wrong-type': ({ expected, got, hint, text }, subject) => {
    const actual = got === 'string' && text !== null ? quoteText(text) : text === null ? kindNames[got] : shortText(text);
    const wanted = joinWords(expected.map((kind) => kindNames[kind]));
    if (got === 'null') return `${subject} is empty; write ${wanted}`;
    const advice = { 'true-or-false': '; write true or false', 'add-quotes': `; write it in quotes: "${shortText(text ?? '')}"`, 'remove-quotes': '; write it without quotes' };
    return `${subject} must be ${wanted}, not ${actual}${hint === null ? '' : advice[hint]}`;
  },
  'invalid-value': ({ got, allowed, otherKinds, suggestion }, subject) => {
    if (suggestion !== null) return `${subject} cannot be ${quoteText(got)}${didYouMean(suggestion)}`;
    return `${subject} cannot be ${quoteText(got)}; it must be ${joinWords([...otherKinds.map((kind) => kindNames[kind]), ...allowed.map(quoteText)])}`;
  },
  'out-of-range': ({ value, relation, limit }, subject) => {
    const relations = { '>': 'greater than', '>=': 'at least', '<': 'less than', '<=': 'at most' };
    return `${subject} is ${value}, but must be ${relations[relation]} ${limit}`;
  },
  'too-few': ({ minimum, got }, subject) => `${subject} has ${countOf(got)}, but needs at least ${minimum}`,
  'empty-text': (_, subject) => `${subject} has no text; write some`,
  'control-character': ({ codePoint }, subject) => `${subject} contains the control character ${nameCharacter(codePoint)}; delete it`,
  'bad-id': ({ id, reason }) => {
    const faults = {
      characters: 'use lower-case letters, digits, ".", "_" and "-", beginning with a letter or a digit',
      length: 'use at most 64 characters',
      dot: 'it may not end with a dot',
      windows: 'Windows reserves this name for a device',
      reserved: 'revmat reserves this word',
      input: 'inputs of a formula have lower-case letters, digits and "_", beginning with a letter',
    };
    return `${quoteText(id)} cannot be an id: ${faults[reason]}`;
  },
  'bad-version': ({ version }) => `${quoteText(version)} cannot be a version; write one such as "1.0.0"`,
  'bad-language': ({ language }) => `${quoteText(language)} is not a language tag; write one such as en or pt-BR`,
  'bad-url': ({ url }) => `${quoteText(url)} is not a web address; it must begin with https:// or http://`,
  'bad-date': ({ date }) => `${quoteText(date)} is not a day; write it as YYYY-MM-DD, such as 2026-11-22`,
  'bad-color': ({ color }) => `${quoteText(color)} is not a colour; write it as #rrggbb, such as #0b5c68`,
  'bad-reference': ({ reference }) => `${quoteText(reference)} names no framework; write its id, or id@version`,
  'bad-question-reference': ({ reference }) => `${quoteText(reference)} names no question; write framework/question, such as mcalign/shared-goals`,
  'one-of-keys': ({ keys, got }) => `${got.length === 0 ? 'one of' : 'only one of'} ${joinWords(keys.map(quoteText), 'and')} ${got.length === 0 ? 'is needed' : 'may be given'}`,
  'misplaced-key': ({ key, reason }) => `${quoteText(key)} does not belong here: ${shortText(reason)}`,
  'key-needs-key': ({ key, needs }) => `${quoteText(key)} needs ${quoteText(needs)} beside it`,

  'duplicate-id': ({ kind, id, otherLine, otherKind }) => `the id ${quoteText(id)} of this ${idNames[kind]} is also that of ${article(idNames[otherKind])} ${lineName(otherLine)}; ids must differ`,
  'unknown-id': ({ kind, id, suggestion }) => `there is no ${idNames[kind]} ${quoteText(id)}${didYouMean(suggestion)}`,
  'wrong-kind': ({ id, expected, got }) => `${quoteText(id)} is ${article(idNames[got])}, not ${article(idNames[expected])}`,
  'needs-circle': ({ ids }) => `these steps need each other in a circle: ${ids.map(shortText).join(' -> ')}`,
  'wrong-order': ({ what, order, previous, value }) =>
    order === 'either'
      ? `${what} must go steadily up or down, but ${value} follows ${previous}`
      : `${what} must be in ${order} order, but ${value} follows ${previous}`,
  'wrong-count': ({ what, expected, got }) =>
    what === 'options' ? `there are ${got} options for ${expected} levels; write one per level, or give each option a value` : `there are ${got} bands, but ${expected} are needed: one for each level after the first`,
  'outside-scale': ({ value, min, max }, subject) => `${subject} is ${value}, outside its scale from ${min} to ${max}`,
  'empty-scale': ({ min, max }) => `the scale must rise from "min" to "max", but goes from ${min} to ${max}`,
  'backward-step': ({ from, to }) => `a step must lead upwards, but this one leads from ${from} to ${to}`,
  'unknown-stage': ({ value, allowed }) => `no stage has the value ${value}${allowed.length === 0 ? '; the framework has no stages' : `; there are ${joinWords(allowed.map(String), 'and')}`}`,
  'mixed-options': () => 'some options have a value and some have none; give all of them one, or none',
  'no-questions': ({ id }) => `${id === null ? 'this part' : quoteText(id)} has no questions; add "questions" or "dimensions"`,
  'staged-without-stages': () => 'the method "staged" needs "stages"',
  'staged-without-gates': () => 'the method "staged" needs at least one question with "gate: true"',
  'gate-without-stages': () => 'a gate question needs "stages" in the framework',
  'gate-without-options': ({ missing }) =>
    `as a gate question without "stage", its options must have the values of all stages; ${joinWords(missing.map(String), 'and')} ${missing.length === 1 ? 'is' : 'are'} missing. Or say "stage" and "pass"`,
  'formula-syntax': ({ problem, found }) => {
    switch (problem) {
      case 'character':
        return `${quoteText(found)} may not stand in a formula; there are numbers, inputs, + - * / and parentheses`;
      case 'unfinished':
        return 'the formula ends too early';
      case 'unexpected':
        return `${quoteText(found)} does not fit here in the formula`;
      case 'unclosed':
        return 'this parenthesis is not closed';
      case 'too-long':
        return 'the formula is too long';
    }
  },
  'unused-input': ({ id }) => `the input ${quoteText(id)} is not used in a formula; use it, or delete it`,
  'trend-with-bands': () => 'a KPI with the direction "trend" has no absolute level, so it can have no bands',
  'too-high-below-cuts': ({ value, lastCut }) => `"too-high" is ${value}, but must be above the last cut, ${lastCut}`,
  'needs-later-rung': ({ id, chain }) =>
    chain.length === 1
      ? `this step is a lower rung of the same ladder as ${quoteText(id)}, so it cannot need it`
      : `this step is a lower rung of the same ladder as ${quoteText(id)}, so it cannot need what needs that: ${chain.map(shortText).join(' -> ')}`,

  'bad-base-path': ({ value, reason }) => {
    const faults = {
      address: 'a framework is never fetched from somewhere else; copy the file into the project',
      absolute: 'write a path relative to this file',
      home: 'write a path relative to this file; "~" is not followed',
      ending: 'write the id of a framework, or a relative path that ends with .yaml',
    };
    return `${quoteText(value)} cannot be built on: ${faults[reason]}`;
  },
  'outside-project': ({ project }) => `this leads out of the project (${shortText(project)}), so it is not followed; copy the file into the project`,
  'base-circle': ({ chain }) => `these frameworks build on each other in a circle: ${chain.map(shortText).join(' -> ')}`,
  'base-too-deep': ({ limit }) => `frameworks build on each other more than ${limit} deep`,
  'broken-base': ({ base, errors }) => `${shortText(base)} has ${errors === 1 ? 'an error' : `${errors} errors`}, so nothing can build on it; check it with: revmat validate ${shortText(base)}`,
  'patch-nothing': ({ kind, id, suggestion }) => `there is no ${idNames[kind]} ${quoteText(id)} to change here${didYouMean(suggestion)}${suggestion === null ? '; a new one needs all its keys' : ''}`,
  'nothing-to-leave-out': ({ key, suggestion }) => `nothing called ${quoteText(key)} is inherited here, so it cannot be left out${didYouMean(suggestion)}`,
  'patch-elsewhere': ({ kind, id, parent }) => `the ${idNames[kind]} ${quoteText(id)} stands in ${quoteText(parent)}; change it there, or under "${kind}s" at the top, where "in", "before" or "after" move it`,
  'no-place': ({ kind, id }) => `the new ${idNames[kind]} ${quoteText(id)} has no place yet; say "after" or "before" another one, or "in" which part it belongs`,

  'when-circle': ({ ids }) => `these questions wait for each other in a circle: ${ids.map(shortText).join(' -> ')}`,
  'when-later': ({ id, itself }) => `${quoteText(id)} is ${itself ? 'this question itself' : 'asked later'}; a condition can only look at an earlier question`,
  'when-not-choice': ({ id, type }) => `${quoteText(id)} is a ${type}; a condition can only look at a choice`,
  'when-never': ({ fact, question, only }) =>
    `this can never be, so the question is never asked: it waits for ${quoteText(question)}, which is only asked where ${quoteText(fact)} is ${only.length > 12 ? listSome(only) : joinWords(only.map(quoteText))}`,

  'was-current': ({ kind, id }) => `${quoteText(id)} is still the id of ${article(idNames[kind])}; an earlier id must be free`,
  'was-twice': ({ id, otherLine }) => `${quoteText(id)} has already become what stands ${lineName(otherLine)}; answers can only go to one place`,

  'ladder-gap': ({ id, from, to }) => `no step leads ${quoteText(id)} from ${from} to ${to}; somebody who stands at ${from} gets no advice`,
  'no-steps': ({ id }) => `no step lifts ${quoteText(id)}; somebody who falls short here gets no advice`,
  'unreachable-level': ({ id, why, begins, ends, lowest, highest }) =>
    `no overall score can have the level ${quoteText(id)}: ${
      {
        'too-high': `it begins at ${begins}, and the best answers to everything give ${highest}`,
        'too-low': `it ends at ${ends}, and the lowest answers to everything give ${lowest}`,
        empty: `it ends where it begins, at ${begins}`,
      }[why]
    }`,
  'unreachable-stage': ({ id, passing, gates, share }) => `nobody can reach the stage ${quoteText(id)}: even the best answers pass only ${passing} of ${gates} gate questions, and a share of ${share} is needed`,
  'unreachable-pass': ({ pass, highest }) => `nobody can pass this gate question: "pass" is ${pass}, and the best answer gives ${highest}`,
  'no-effect': ({ what }) =>
    ({
      'only-child': 'this weight changes no score: there is nothing beside it to be weighed against',
      'lowest-counts': 'this weight changes no score: with "aggregate: min" only the lowest counts',
      'weakest-counts': 'this weight changes no score: with "overall: min" only the weakest pillar counts',
      'all-questions-count': 'this weight changes no score: with "overall: questions" pillars are not weighed',
      'never-lowest': 'this question changes no score: with "aggregate: min" only the lowest counts, and something beside it is never higher',
      'sum-scale': 'this scale is not used: with "aggregate: sum" the scale follows from the parts',
      'not-staged': 'this changes nothing: no stage is worked out without "method: staged" under "scoring"',
      'always-passes': 'every answer passes this gate question, even the lowest',
      'untested-stage': 'no gate question belongs to this stage, so whoever reaches the one below has reached it as well',
      'range-without-end': 'with "direction: range" too high is bad as well, but these bands lack "too-high"',
      'unused-option': 'this option changes nothing: no rule asks for it',
      'only-exclusions': 'these rules never recommend the framework: none of them gives points',
    })[what],
  'same-text': ({ kind, other }) => {
    const names = { option: `option for ${shortText(other)}`, item: `item ${quoteText(other)}`, level: `level ${quoteText(other)}`, stage: `stage ${quoteText(other)}` };
    return `this says the same as the ${names[kind]}; nobody can ${kind === 'option' ? 'choose between the two' : 'tell the two apart'}`;
  },
  'used-once': ({ kind, id, suggestion }) => `only one question has the ${idNames[kind]} ${quoteText(id)}${suggestion === null ? '; it groups nothing' : didYouMean(suggestion)}`,
  'borrowed-source': ({ kpi, cohort }) =>
    `the bands of ${quoteText(kpi)} for ${quoteText(cohort)} have cuts of this file, but "source" and "year" of what it builds on; say with "mapping", "source" and "year" where these come from`,
  'never-used': ({ kind, id }) => `no question has the ${idNames[kind]} ${quoteText(id)}; give it to questions, or delete it`,

  'untranslated': ({ keys }) => `not translated: ${listSome(keys)}; the original words are shown instead`,
  'other-structure': ({ expected, got }, subject) => `${subject} has ${got === 1 ? '1 item' : `${got} items`} here, but ${expected} in the original`,
  'same-language': ({ language }) => `the framework itself is in ${quoteText(language)}; a translation needs another language`,

  'other-framework': ({ expected, got }) => `this is for the framework ${quoteText(got)}, not for ${quoteText(expected)}`,
  'framework-version': ({ written, loaded }) => `written for version ${shortText(written)} of the framework; version ${shortText(loaded)} is used`,
  'answer-not-offered': ({ value, allowed }) => `${value} is none of the answers; they are ${joinWords(allowed.map(String), 'and')}`,
  'answer-kind': ({ question }) => (question === 'checklist' ? 'this is a checklist: answer with a list of what is ticked, such as [a, b]' : 'this question takes one number, not a list'),
  'ticked-twice': ({ id }) => `${quoteText(id)} is ticked twice; delete one of the two`,
  'renamed-id': ({ kind, id, to }) => `the ${idNames[kind]} ${quoteText(id)} is called ${quoteText(to)} by now; revmat migrate brings the file up to date`,

  'unknown-framework': ({ id, suggestion, known }) => `there is no framework ${quoteText(id)}${didYouMean(suggestion)}${known.length === 0 ? '' : `${suggestion === null ? '.' : ''} Known: ${listSome(known)}`}`,
  'shadows-bundled': ({ id }) => `${quoteText(id)} is the id of a framework that comes with revmat; give this one another id and file name`,
  'outside-folder': () => 'this link leads out of its folder, so it is not followed',
  'other-file-name': ({ id, name }) => `by what it says, this file is ${quoteText(`${id}.yaml`)}, but it is called ${quoteText(name)}; the two must be the same`,
  'ambiguous-framework': ({ id, other }) => `${quoteText(id)} is also the id of ${shortText(other)}, which is used instead; give one of them another id`,

  'missing-folder': ({ folder }) => `there is no folder ${quoteText(folder)}`,

  'low-contrast': ({ color, theme, ratio, needed, suggestion }) =>
    `${quoteText(color)} stands out from a ${theme} page by only ${Math.floor(ratio * 100) / 100} to 1, and text needs ${needed} to 1; ${quoteText(suggestion)} would do`,
  'bad-logo': ({ path, reason }) => `${quoteText(path)} cannot be used as a logo: ${logoFaults[reason]}`,
};

function lineName(line: number | null): string {
  return line === null ? 'in a file that this one builds on' : `in line ${line}`;
}

function article(noun: string): string {
  return `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function countOf(count: number): string {
  return count === 0 ? 'no items' : count === 1 ? 'only 1 item' : `only ${count} items`;
}
