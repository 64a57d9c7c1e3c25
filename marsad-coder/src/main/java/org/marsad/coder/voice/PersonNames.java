package org.marsad.coder.voice;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.marsad.coder.language.Document;
import org.marsad.coder.language.Sentence;

/// The names of persons in a document: a surname stands for the fullest name that ends with it.
final class PersonNames {
  private static final String PERSON = "PERSON";
  private final Map<String, String> fullest = new HashMap<>();

  PersonNames(Document document) {
    for (Sentence sentence : document.sentences()) {
      for (int i = 0; i < sentence.size(); i++) {
        if (isPerson(sentence, i)) {
          int last = last(sentence, i);
          add(document.words(sentence.span(i, last)), sentence.token(last).text());
          i = last;
        }
      }
    }
  }

  private void add(String name, String surname) {
    String known = fullest.getOrDefault(surname, "");
    if (name.length() > known.length() && name.length() < 60) {
      fullest.put(surname, name.replaceAll("\\s+", " "));
    }
  }

  private static boolean isPerson(Sentence sentence, int i) {
    return sentence.token(i).entity().equals(PERSON);
  }

  private static int last(Sentence sentence, int first) {
    int last = first;
    while (last + 1 < sentence.size() && isPerson(sentence, last + 1)) {
      last++;
    }
    return last;
  }

  /// The run of a person's name that a phrase holds nearest to its head.
  static Optional<int[]> run(Source source) {
    var sentence = source.sentence();
    int head = source.head();
    if (!isPerson(sentence, head)) {
      return Optional.empty();
    }
    int first = head;
    while (first > source.first() && isPerson(sentence, first - 1)) {
      first--;
    }
    return Optional.of(new int[] {first, Math.min(source.last(), last(sentence, head))});
  }

  boolean isSurname(String word) {
    return fullest.containsKey(word);
  }

  /// The fullest name that ends like this one.
  String fullest(String name) {
    String surname = name.substring(name.lastIndexOf(' ') + 1);
    String full = fullest.getOrDefault(surname, name);
    return full.length() > name.length() ? full : name;
  }
}
