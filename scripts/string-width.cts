// What bundled libraries get for string-width: the program's own measure, for text that may be painted.
const { stripVTControlCharacters } = require('node:util');
const { displayWidth } = require('../src/text/width.ts');

module.exports = (text) => displayWidth(stripVTControlCharacters(text));
