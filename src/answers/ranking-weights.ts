export const rankingWeights: Readonly<Record<string, number>> = {
  logScore: 1, inPost: 0.87, type: 0.52, place: -0.26, age: -0.31, pairs: 0.24, closeness: 1.8, near: 0.56, names: 0.19, fit: 0.35,
};
