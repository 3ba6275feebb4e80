import { parentPort } from "node:worker_threads";
import { doReading, type ReadingAnswer, type ReadingJob } from "./reading-job.ts";

// The other end of `reading-pool.ts`: one job at a time, one answer each.
parentPort?.on("message", (job: ReadingJob) => {
  const done = doReading(job);
  const { user, system } = process.threadCpuUsage();
  const answer: ReadingAnswer = { done, worked: user + system };
  parentPort?.postMessage(answer);
});
