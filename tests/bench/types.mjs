// @ts-check
/**
 * The shapes that benchmarks and the harness hand to each other. Types only.
 *
 * @typedef {object} Command One whole command, timed from start to end.
 * @property {string} label
 * @property {string[]} run The program and its arguments; `{out}` becomes a folder that is new for every run.
 * @property {Record<string, string>} [env] Added to the environment.
 * @property {string} [cwd]
 * @property {string} [out] A folder that stays from run to run, instead of one that is new for every run.
 * @property {() => Promise<void>} [prepare] What is done before each run, and not timed.
 * @property {string} [absent] Why it cannot be run here, and how to change that.
 *
 * @typedef {object} Setting What a benchmark may use to make its commands.
 * @property {string} root The project's folder.
 * @property {string} temporary A folder that goes with the run.
 * @property {NodeJS.ProcessEnv} env
 *
 * @typedef {object} Benchmark What a file `<name>.bench.mjs` exports by name.
 * @property {string} name
 * @property {(setting: Setting) => Command[] | Promise<Command[]>} commands Those to be compared, ours first.
 *
 * @typedef {object} Sample One run.
 * @property {number} seconds
 * @property {number | undefined} processor Seconds of processor time of the command with its children.
 * @property {number | undefined} kibibytes Peak resident memory of the largest process.
 * @property {number} files How many editions stand in `{out}` afterwards.
 * @property {string} stderr
 */
export {}
