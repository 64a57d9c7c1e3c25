package org.marsad.bench.engine;

/// One thing that a parse says, by word indexes.
record Fact(Kind kind, int head, int dependent) {
  /// The facts that a coder of conflict reports needs, as `bakeoff.tsv` names them.
  enum Kind {
    AGENT_OF("agent-of"),
    PATIENT_OF("patient-of"),
    NUMBER_OF("number-of"),
    SAID_BY("said-by"),
    SAID_CONTENT_HEAD("said-content-head"),
    PP_OF("pp-of"),
    APPOS_OF("appos-of"),
    CONJ_OF("conj-of");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    String label() {
      return label;
    }

    static Kind of(String label) {
      for (Kind kind : values()) {
        if (kind.label.equals(label)) {
          return kind;
        }
      }
      throw new IllegalArgumentException("no such kind of fact: " + label);
    }
  }
}
