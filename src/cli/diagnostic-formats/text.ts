// For people: one line per problem; nothing where there is none.
import { showDiagnostics } from '../show-diagnostics.ts';
import type { RenderDiagnostics } from './diagnostic-format.ts';

export const renderText: RenderDiagnostics = ({ diagnostics }, { style, columns, sources }) => showDiagnostics(diagnostics, { style, columns, sources });
