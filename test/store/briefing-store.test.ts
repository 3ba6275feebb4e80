import { openDeliveryStore } from "../../src/store/sqlite/delivery-store.ts";
import { briefingStoreContract } from "./briefing-store-contract.ts";

briefingStoreContract("SQLite", openDeliveryStore);
