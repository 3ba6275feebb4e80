import { openDeliveryStore } from "../../src/store/sqlite/delivery-store.ts";
import { relianceStoreContract } from "./reliance-store-contract.ts";

relianceStoreContract("SQLite", folder => openDeliveryStore(folder, { survives: "crash" }));
