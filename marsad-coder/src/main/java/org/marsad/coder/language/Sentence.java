package org.marsad.coder.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.marsad.coder.reading.Block;
import org.marsad.record.Span;

/// A sentence: its words and, where it was worth parsing, its grammar. Tokens are addressed by
/// index. All grammar methods answer "nothing" for a sentence that was not parsed.
public final class Sentence {
  private final int index;
  private final Block block;
  private final List<Token> tokens;
  private final Optional<Grammar> grammar;
  private final List<List<Integer>> children;

  public Sentence(int index, Block block, List<Token> tokens, Optional<Grammar> grammar) {
    if (tokens.isEmpty()) {
      throw new IllegalArgumentException("a sentence without words");
    }
    this.index = index;
    this.block = block;
    this.tokens = List.copyOf(tokens);
    this.grammar = grammar;
    this.children = grammar.map(g -> childrenOf(g, tokens.size())).orElse(List.of());
  }

  private static List<List<Integer>> childrenOf(Grammar grammar, int size) {
    var lists = new ArrayList<List<Integer>>(size);
    for (int i = 0; i < size; i++) {
      lists.add(new ArrayList<>(2));
    }
    for (int i = 0; i < size; i++) {
      int head = grammar.heads().get(i);
      if (head >= 0) {
        lists.get(head).add(i);
      }
    }
    return lists.stream().map(List::copyOf).toList();
  }

  /// Its number in the document, from 0.
  public int index() {
    return index;
  }

  public Block block() {
    return block;
  }

  public List<Token> tokens() {
    return tokens;
  }

  public Token token(int i) {
    return tokens.get(i);
  }

  public int size() {
    return tokens.size();
  }

  public Span span() {
    return span(0, tokens.size() - 1);
  }

  /// From the first to the last token, both included.
  public Span span(int first, int last) {
    return new Span(tokens.get(first).span().start(), tokens.get(last).span().end());
  }

  public boolean isParsed() {
    return grammar.isPresent();
  }

  Sentence parsed(Grammar parse) {
    return new Sentence(index, block, tokens, Optional.of(parse));
  }

  /// Index of the head, -1 for the root and where nothing is known.
  public int head(int i) {
    return grammar.map(g -> g.heads().get(i)).orElse(-1);
  }

  /// The relation to the head; `root` for the root; empty where nothing is known.
  public String relation(int i) {
    return grammar.map(g -> g.relations().get(i)).orElse("");
  }

  /// Dependents in text order.
  public List<Integer> children(int i) {
    return children.isEmpty() ? List.of() : children.get(i);
  }

  /// Dependents by any of these relations, in text order.
  public List<Integer> children(int i, Set<String> relations) {
    return children(i).stream().filter(c -> relations.contains(relation(c))).toList();
  }

  /// The first dependent by this relation.
  public Optional<Integer> child(int i, String relation) {
    return children(i).stream().filter(c -> relation(c).equals(relation)).findFirst();
  }

  public boolean hasChild(int i, String relation) {
    return child(i, relation).isPresent();
  }

  /// Lower-case text of the first dependent by this relation that marks case: "of", "by", "in".
  public Optional<String> preposition(int i) {
    return child(i, "case").map(c -> tokens.get(c).lower());
  }

  /// The token and everything below it, in text order.
  public List<Integer> subtree(int i) {
    var all = new ArrayList<Integer>();
    collect(i, all, 0);
    all.sort(null);
    return all;
  }

  private void collect(int i, List<Integer> all, int depth) {
    if (depth > tokens.size()) {
      throw new IllegalStateException("a tree with a ring at token " + i);
    }
    all.add(i);
    for (int child : children(i)) {
      collect(child, all, depth + 1);
    }
  }

  /// From the first to the last word of the subtree.
  public Span subtreeSpan(int i) {
    var all = subtree(i);
    return span(all.getFirst(), all.getLast());
  }

  /// The token and those coordinated with it, in text order.
  public List<Integer> conjuncts(int i) {
    var all = new ArrayList<Integer>();
    all.add(i);
    for (int child : children(i)) {
      if (relation(child).equals("conj")) {
        all.addAll(conjuncts(child));
      }
    }
    return all;
  }

  /// Whether `ancestor` is `i` or stands above it.
  public boolean isUnder(int i, int ancestor) {
    for (int at = i, steps = 0; at >= 0 && steps <= tokens.size(); at = head(at), steps++) {
      if (at == ancestor) {
        return true;
      }
    }
    return false;
  }

  /// Index of the token at or after this offset of the text, if the sentence has one.
  public Optional<Integer> tokenAt(int offset) {
    for (Token token : tokens) {
      if (offset < token.span().end()) {
        return Optional.of(token.index());
      }
    }
    return Optional.empty();
  }

  /// Words joined by blanks, for rules and error messages.
  @Override
  public String toString() {
    return String.join(" ", tokens.stream().map(Token::text).toList());
  }
}
