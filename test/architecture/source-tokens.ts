import { SyntaxKind } from "typescript/unstable/ast";
import { createScanner } from "typescript/unstable/ast/scanner";

/** One token of a source file: whole strings and pieces of templates with their value, all else as written. */
export type SourceToken = { kind: "text" | "string" | "piece"; text: string };

/** Cuts TypeScript into tokens with the compiler's own scanner, so that comments, strings and expressions are told apart. */
export function sourceTokens(source: string): SourceToken[] {
  const scanner = createScanner(true, 0, source);
  const tokens: SourceToken[] = [];
  // Depth of braces inside each open template expression: its closing brace goes on with the template.
  const templates: number[] = [];
  let before: SyntaxKind | null = null;
  for (let kind = scanner.scan(); kind !== SyntaxKind.EndOfFile; kind = scanner.scan()) {
    if (isSlash(kind) && !endsExpression(before)) kind = scanner.reScanSlashToken();
    if (kind === SyntaxKind.OpenBraceToken && templates.length > 0) deepen(templates, 1);
    if (kind === SyntaxKind.CloseBraceToken && templates.length > 0) {
      if (templates.at(-1) === 0) {
        templates.pop();
        kind = scanner.reScanTemplateToken(false);
        if (kind === SyntaxKind.TemplateMiddle) templates.push(0);
      } else deepen(templates, -1);
    }
    if (kind === SyntaxKind.TemplateHead) templates.push(0);
    if (isString(kind)) tokens.push({ kind: "string", text: scanner.getTokenValue() });
    else if (isPiece(kind)) tokens.push({ kind: "piece", text: scanner.getTokenValue() });
    else tokens.push({ kind: "text", text: scanner.getTokenText() });
    before = kind;
  }
  return tokens;
}

function deepen(templates: number[], by: number): void {
  templates.push((templates.pop() ?? 0) + by);
}

function isSlash(kind: SyntaxKind): boolean {
  return kind === SyntaxKind.SlashToken || kind === SyntaxKind.SlashEqualsToken;
}

/** After these a slash divides; anywhere else it opens a regular expression. */
function endsExpression(kind: SyntaxKind | null): boolean {
  return (
    kind === SyntaxKind.Identifier ||
    kind === SyntaxKind.NumericLiteral ||
    kind === SyntaxKind.CloseParenToken ||
    kind === SyntaxKind.CloseBracketToken ||
    kind === SyntaxKind.ThisKeyword ||
    kind === SyntaxKind.TemplateTail ||
    (kind !== null && isString(kind))
  );
}

function isString(kind: SyntaxKind): boolean {
  return kind === SyntaxKind.StringLiteral || kind === SyntaxKind.NoSubstitutionTemplateLiteral;
}

function isPiece(kind: SyntaxKind): boolean {
  return (
    kind === SyntaxKind.TemplateHead || kind === SyntaxKind.TemplateMiddle || kind === SyntaxKind.TemplateTail
  );
}
