/** A license expression as SPDX writes it (Annex D), over ids of our license list. */
export type Expression = { id: string } | { join: 'AND' | 'OR'; left: Expression; right: Expression };

/**
 * Reads an SPDX license expression; null if it is not one. `AND` binds tighter than `OR`; `X WITH exception`
 * reads as X, since an exception only adds permissions; a trailing `+` ("or later") reads as that version.
 */
export function parseExpression(text: string): Expression | null {
  const tokens = text.match(/[()]|[^\s()]+/g) ?? [];
  let position = 0;

  const term = (): Expression | null => {
    const token = tokens[position++];
    if (token === undefined || token === ')' || token === 'AND' || token === 'OR' || token === 'WITH')
      return null;
    if (token === '(') {
      const inner = chain('OR');
      return tokens[position++] === ')' ? inner : null;
    }
    if (tokens[position] === 'WITH') position += 2;
    return { id: token.replace(/\+$/, '') };
  };

  const chain = (join: 'AND' | 'OR'): Expression | null => {
    const operand = join === 'OR' ? () => chain('AND') : term;
    let left = operand();
    while (left !== null && tokens[position] === join) {
      position += 1;
      const right = operand();
      left = right === null ? null : { join, left, right };
    }
    return left;
  };

  const tree = chain('OR');
  return tree !== null && position === tokens.length ? tree : null;
}

/** The license ids an expression names, each once, in order; empty if it is no expression. */
export function licenseIds(text: string): string[] {
  const visit = (node: Expression): string[] =>
    'id' in node ? [node.id] : [...visit(node.left), ...visit(node.right)];
  const tree = parseExpression(text);
  return tree === null ? [] : [...new Set(visit(tree))];
}
