/** What cannot go on, told in one clear line; `output` holds what the failed command printed. */
export class Failure extends Error {
  /**
   * @param {string} line
   * @param {string} [output]
   */
  constructor(line, output = "") {
    super(line);
    this.output = output;
  }
}

/**
 * Does the job. A {@link Failure} is told on standard error and ends the process with exit code 1.
 * @param {() => Promise<void>} job
 */
export async function orTell(job) {
  try {
    await job();
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    if (error.output) console.error(error.output.trimEnd());
    console.error(error.message);
    process.exit(1);
  }
}
