import { openCoverageStore } from "../../src/store/sqlite/coverage-store.ts";
import { testCoverageStore } from "./coverage-store-contract.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const folder = temporaryFolder();
let count = 0;

testCoverageStore(() => {
  count += 1;
  return openCoverageStore(`${folder.path}/${count}`);
}, folder.remove);
