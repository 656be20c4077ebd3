/** The version in package.json; a test holds the two together, so that nothing has to be read at start. */
export const version = '0.1.0';
