import fc from "fast-check";

/**
 * Property tests draw the same cases on every run, so that a change is judged by what it did and not by the draw; other
 * cases are drawn by `PROPERTY_SEED=N npm run unit`. Tests that give a seed of their own keep it.
 */
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(process.env["PROPERTY_SEED"] ?? 1) });
