import { openDeliveryStore } from "../../src/store/sqlite/delivery-store.ts";
import { watchStoreContract } from "./watch-store-contract.ts";

watchStoreContract("SQLite", folder => openDeliveryStore(folder, { survives: "crash" }));
