import { openDeliveryStore } from "../../src/store/sqlite/delivery-store.ts";
import { testDeliveryStore } from "./delivery-store-contract.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const folder = temporaryFolder();

testDeliveryStore(() => openDeliveryStore(folder.path), folder.remove);
