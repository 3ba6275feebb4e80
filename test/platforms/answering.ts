import type { IncomingMessage, ServerResponse } from "node:http";
import { z } from "zod";
import type { Fault, ReceivedCall } from "./received.ts";

/** An answer over HTTP: `error` is the platform's own code for the record, null where the call went well. */
export type HttpAnswer = {
  status: number;
  body: unknown;
  error: string | null;
  headers?: Record<string, string>;
};

/** How a platform says what faults need said. */
export type FaultAnswers = {
  limited: (retryAfter: number) => HttpAnswer;
  refused: (error: string) => HttpAnswer;
  broken: HttpAnswer;
};

/** Answers a call, or fails at it as planned; the call's record says what the caller saw. */
export function answerCall(
  response: ServerResponse,
  call: ReceivedCall,
  { fault, answers, run }: { fault: Fault | null; answers: FaultAnswers; run: () => HttpAnswer },
): void {
  const answer = answerTo(fault, answers, run);
  if (answer === "cut" || answer === "hang") {
    call.replyLost = true;
    if (answer === "cut") response.destroy();
    return;
  }
  call.status = answer.status;
  call.error = answer.error;
  if (answer.status === 204) {
    response.writeHead(204).end(); // no body and no content type: a client reads one where it is promised
    return;
  }
  const headers = { "content-type": "application/json; charset=utf-8", ...answer.headers };
  response.writeHead(answer.status, headers).end(JSON.stringify(answer.body));
}

function answerTo(
  fault: Fault | null,
  answers: FaultAnswers,
  run: () => HttpAnswer,
): HttpAnswer | "cut" | "hang" {
  switch (fault?.kind) {
    case "rate-limit":
      return answers.limited(fault.retryAfter);
    case "refuse":
      return answers.refused(fault.error);
    case "error-before-write":
      return answers.broken;
    case "hang-before-write":
      return "hang";
    case "error-after-write":
      run();
      return answers.broken;
    case "lose-reply":
      run();
      return "cut";
    case "hang-after-write":
      run();
      return "hang";
    default:
      return run();
  }
}

/** A request's body as text. */
export async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(z.instanceof(Buffer).parse(chunk));
  return Buffer.concat(chunks).toString("utf8");
}

/** The record of a call that has just arrived. */
export function arrived(
  received: ReceivedCall[],
  call: Pick<ReceivedCall, "method" | "token" | "body">,
): ReceivedCall {
  const record = { ...call, n: received.length + 1, status: 200, error: null, replyLost: false };
  received.push(record);
  return record;
}
