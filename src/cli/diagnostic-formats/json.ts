// For machines: the same envelope as --json prints.
import { problemOf, renderEnvelope } from '../envelope.ts';
import type { RenderDiagnostics } from './diagnostic-format.ts';

export const renderJson: RenderDiagnostics = ({ files, diagnostics, errors, warnings }) => renderEnvelope(errors === 0, { files, errors, warnings }, diagnostics.map(problemOf));
