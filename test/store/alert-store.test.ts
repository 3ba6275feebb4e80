import { openDeliveryStore } from "../../src/store/sqlite/delivery-store.ts";
import { alertStoreContract } from "./alert-store-contract.ts";

alertStoreContract("SQLite", folder => openDeliveryStore(folder));
