// @ts-check
/**
 * The shapes that the parts of the conformance run hand to each other. Types only.
 *
 * @typedef {string} Format Name of a format, as the registry has it.
 *
 * @typedef {{ name: Format, extension: string, isDefault: boolean }} KnownFormat
 *
 * @typedef {'pass' | 'fail' | 'not-run'} Status
 *
 * @typedef {object} Edition One finished file.
 * @property {string} root The folder it was found under, as it was given.
 * @property {string} path Its path inside that folder, with forward slashes.
 * @property {string} file Where it is on this machine.
 * @property {Format} format
 * @property {string | undefined} publication The publication that it belongs to; none for the index.
 *
 * @typedef {object} Finding One breach of a rule.
 * @property {string} rule The rule's own name, as the checker gives it.
 * @property {string} place Where in the file, in the checker's own terms.
 * @property {string} message What is wrong.
 *
 * @typedef {object} Judgement What one checker says of one file.
 * @property {Finding[]} findings Breaches; none means a pass.
 * @property {string[]} notes Facts worth reading that are no breach.
 * @property {unknown} raw The checker's own report on this file, as JSON without times and machine paths.
 *
 * @typedef {object} Verdicts What a checker that ran hands back.
 * @property {string} version
 * @property {Map<Edition, Judgement>} judgements One for every file it was given.
 *
 * @typedef {object} Absent A checker that could not run.
 * @property {string} absent Why, and how to get what is missing.
 *
 * @typedef {object} Context
 * @property {string} cache A folder that outlives the run.
 * @property {string} temporary A folder that goes with the run.
 *
 * @typedef {object} Checker
 * @property {string} name Its name in file names and on the command line.
 * @property {string} title Its name in the table.
 * @property {Format} format The one format that it judges.
 * @property {string[]} tools The programs that it needs, as `tools/programs.mjs` names them.
 * @property {string[]} [broughtBy] The programs that bring it the first time it runs.
 * @property {(editions: Edition[], context: Context) => Promise<Verdicts | Absent>} check
 *
 * @typedef {object} Result One checker's part of the run.
 * @property {Checker} checker
 * @property {Edition[]} editions The files of its format.
 * @property {Status} status
 * @property {string} version Empty if it did not run.
 * @property {string} reason Why it did not run; empty if it did.
 * @property {Map<Edition, Judgement>} judgements Empty if it did not run.
 */
export {}
