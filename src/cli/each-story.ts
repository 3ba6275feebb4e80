import type { Story } from "../coverage/story.ts";
import type { Log } from "../log.ts";

/** Does a piece of work for each story; what fails for one is logged and holds no other back. */
export async function eachStory(
  stories: readonly Story[],
  { work, log }: { work: string; log: Log },
  run: (story: Story) => void | Promise<void>,
): Promise<void> {
  for (const story of stories) {
    try {
      await run(story);
    } catch (error) {
      log.error("could not work on a story", { work, story: story.id, error });
    }
  }
}
