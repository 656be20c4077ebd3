// The first line of an assessment file that the program wrote. A file that has it must end with `...`, or it was cut off.

export const assessmentHead = '# Written by revmat. The last line is "...", so that a cut-off file is noticed.';
