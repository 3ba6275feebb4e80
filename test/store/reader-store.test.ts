import { openDeliveryStore } from "../../src/store/sqlite/delivery-store.ts";
import { readerStoreContract } from "./reader-store-contract.ts";

readerStoreContract("SQLite", folder => openDeliveryStore(folder, { survives: "crash" }));
