/** Words by which a sentence denies. */
export const isNegative =
  /(?:\b(?:not|no|never|neither|nor|none|nobody|without|absent|missing|cannot|refus\w+|reject\w+|exclud\w+|ruled? out|fail\w*|den(?:y|ie\w)\w*)\b|n[’']t\b)/iu;
