/** Mocha's `spec` output, and the counts as JSON in the file that MOCHA_RESULT names. */
import fs from 'node:fs';
import Mocha from 'mocha';

export default class CountingReporter extends Mocha.reporters.Spec {
  constructor(runner, options) {
    super(runner, options);
    runner.once('end', () => {
      const { passes, failures, pending } = runner.stats;
      fs.writeFileSync(
        process.env.MOCHA_RESULT,
        JSON.stringify({ passed: passes, failed: failures + pending }),
      );
    });
  }
}
