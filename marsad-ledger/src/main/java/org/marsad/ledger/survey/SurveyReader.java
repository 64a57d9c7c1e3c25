package org.marsad.ledger.survey;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.marsad.record.Span;
import org.marsad.record.Where;
import org.marsad.record.entry.ReportKey;
import org.marsad.views.figure.Band;
import org.marsad.views.figure.Quantity;
import org.marsad.views.incident.Block;
import org.marsad.views.origin.Origin;

/// Reads what [SurveyWriter] wrote.
final class SurveyReader {
  /// Reads one value.
  private interface Reading<T> {
    T read() throws IOException;
  }

  private static final int LONGEST = 1 << 24;

  private final DataInputStream in;
  private final List<Object> known = new ArrayList<>();

  SurveyReader(DataInputStream in) {
    this.in = in;
  }

  Survey read(long upTo) throws IOException {
    var reports = list(this::report);
    var incidents = list(this::gist);
    return Survey.of(upTo, incidents, reports);
  }

  private ReportGist report() throws IOException {
    return new ReportGist(
        key(),
        Instant.ofEpochMilli(in.readLong()),
        day(),
        maybe(this::shared),
        maybe(this::text),
        key(),
        list(this::claim));
  }

  private ClaimGist claim() throws IOException {
    var ref = ref();
    var type = shared();
    var place = shared();
    double confidence = in.readDouble();
    var origin = origin();
    int marks = in.readByte();
    return new ClaimGist(
        ref,
        type,
        place,
        confidence,
        origin,
        (marks & 1) != 0,
        (marks & 2) != 0,
        (marks & 4) != 0,
        shared(),
        (marks & 8) != 0,
        list(this::shared));
  }

  private Gist gist() throws IOException {
    return new Gist(
        once(() -> new Block(shared(), day())),
        day(),
        maybe(this::shared),
        shared(),
        day(),
        maybe(() -> once(this::where)),
        SurveyWriter.GRADES.get(in.readByte()),
        once(() -> list(this::origin)),
        origin(),
        in.readInt(),
        list(this::sum),
        list(this::ref),
        list(this::ref),
        list(this::ref),
        list(() -> new Retold(ref(), origin())));
  }

  private Sum sum() throws IOException {
    return new Sum(
        once(() -> new Quantity(shared(), shared(), shared(), in.readBoolean())),
        once(this::band),
        once(this::band),
        once(this::band),
        in.readInt(),
        once(() -> list(this::origin)),
        list(this::key));
  }

  private Band band() throws IOException {
    return new Band(maybe(in::readDouble), maybe(in::readDouble), maybe(in::readDouble));
  }

  private Where where() throws IOException {
    return new Where(
        new Span(0, 0),
        shared(),
        maybe(this::shared),
        maybe(in::readDouble),
        maybe(in::readDouble),
        maybe(this::shared),
        maybe(this::shared),
        in.readByte(),
        "in",
        false);
  }

  private Origin origin() throws IOException {
    return once(() -> new Origin(shared(), shared(), in.readBoolean()));
  }

  private Ref ref() throws IOException {
    return once(() -> Ref.of(key(), text(), in.readInt(), in.readInt()));
  }

  private ReportKey key() throws IOException {
    return once(() -> new ReportKey(text()));
  }

  private Optional<LocalDate> day() throws IOException {
    long number = in.readLong();
    return number == Long.MIN_VALUE ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(number));
  }

  private String shared() throws IOException {
    return once(this::text);
  }

  private String text() throws IOException {
    return new String(in.readNBytes(size()), StandardCharsets.UTF_8);
  }

  private int size() throws IOException {
    int size = in.readInt();
    if (size < 0 || size > LONGEST) {
      throw new IOException("no list or text is so long: " + size);
    }
    return size;
  }

  private <T> Optional<T> maybe(Reading<T> reading) throws IOException {
    return in.readBoolean() ? Optional.of(reading.read()) : Optional.empty();
  }

  private <T> List<T> list(Reading<T> reading) throws IOException {
    int size = size();
    var all = new ArrayList<T>();
    for (int n = 0; n < size; n++) {
      all.add(reading.read());
    }
    return all;
  }

  @SuppressWarnings("unchecked")
  private <T> T once(Reading<T> reading) throws IOException {
    int number = in.readInt();
    if (number >= 0) {
      return (T) known.get(number);
    }
    var value = reading.read();
    known.add(value);
    return value;
  }
}
