import { openCoverageStore } from "../../src/store/sqlite/coverage-store.ts";
import { sourceStoreContract } from "./source-store-contract.ts";

sourceStoreContract("SQLite", openCoverageStore);
