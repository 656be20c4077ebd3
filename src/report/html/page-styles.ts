// The styles that every page shares: colours for light and dark, type, tables, print. Own styles of a page come after these.

export const pageStyles = `
:root { color-scheme: light dark; }
body { margin: 0 auto; max-width: 60rem; padding: 1rem; font: 1rem/1.5 system-ui, sans-serif; }
`;
