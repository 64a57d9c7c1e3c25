package org.marsad.ledger.survey;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.marsad.record.Where;
import org.marsad.record.entry.Grade;
import org.marsad.record.entry.ReportKey;
import org.marsad.views.figure.Band;
import org.marsad.views.figure.Quantity;
import org.marsad.views.incident.Block;
import org.marsad.views.origin.Origin;

/// Writes a survey as bytes. What many have in common is written where it comes first, and is a
/// number from then on.
final class SurveyWriter {
  /// Writes one value.
  private interface Writing<T> {
    void write(T value) throws IOException;
  }

  /// By their numbers.
  static final List<Grade> GRADES = List.of(Grade.values());

  private final DataOutputStream out;
  private final Map<Object, Integer> known = new HashMap<>();

  SurveyWriter(DataOutputStream out) {
    this.out = out;
  }

  void write(Survey survey) throws IOException {
    out.writeInt(survey.reports().size());
    for (var report : survey.reports()) {
      write(report);
    }
    out.writeInt(survey.incidents().size());
    for (var gist : survey.incidents()) {
      write(gist);
    }
  }

  private void write(ReportGist report) throws IOException {
    key(report.key());
    out.writeLong(report.filed().toEpochMilli());
    day(report.published());
    maybe(report.publisher(), this::shared);
    maybe(report.title(), this::text);
    key(report.first());
    list(report.claims(), this::write);
  }

  private void write(ClaimGist claim) throws IOException {
    ref(claim.ref());
    shared(claim.type());
    shared(claim.place());
    out.writeDouble(claim.confidence());
    origin(claim.origin());
    out.writeByte(
        (claim.waiting() ? 1 : 0)
            | (claim.unsure() ? 2 : 0)
            | (claim.contradicted() ? 4 : 0)
            | (claim.series() ? 8 : 0));
    shared(claim.ground());
    list(claim.things(), this::shared);
  }

  private void write(Gist gist) throws IOException {
    once(gist.home(), this::write);
    day(gist.published());
    maybe(gist.publisher(), this::shared);
    shared(gist.type());
    day(gist.day());
    maybe(gist.where(), where -> once(where, this::write));
    out.writeByte(GRADES.indexOf(gist.grade()));
    once(gist.origins(), origins -> list(origins, this::origin));
    origin(gist.first());
    out.writeInt(gist.copied());
    list(gist.sums(), this::write);
    list(gist.told(), this::ref);
    list(gist.denied(), this::ref);
    list(gist.mentioned(), this::ref);
    list(gist.retold(), this::write);
  }

  private void write(Retold retold) throws IOException {
    ref(retold.claim());
    origin(retold.origin());
  }

  private void write(Block block) throws IOException {
    shared(block.area());
    day(block.day());
  }

  private void write(Sum sum) throws IOException {
    once(sum.quantity(), this::write);
    once(sum.most(), this::write);
    once(sum.lowest(), this::write);
    once(sum.latest(), this::write);
    out.writeInt(sum.said());
    once(sum.origins(), origins -> list(origins, this::origin));
    list(sum.reports(), this::key);
  }

  private void write(Quantity quantity) throws IOException {
    shared(quantity.measure());
    shared(quantity.counts());
    shared(quantity.unit());
    out.writeBoolean(quantity.part());
  }

  private void write(Band band) throws IOException {
    maybe(band.low(), out::writeDouble);
    maybe(band.best(), out::writeDouble);
    maybe(band.high(), out::writeDouble);
  }

  private void write(Where where) throws IOException {
    shared(where.name());
    maybe(where.gazetteer(), this::shared);
    maybe(where.lat(), out::writeDouble);
    maybe(where.lon(), out::writeDouble);
    maybe(where.country(), this::shared);
    maybe(where.admin1(), this::shared);
    out.writeByte(where.precision());
  }

  private void origin(Origin origin) throws IOException {
    once(
        origin,
        one -> {
          shared(one.id());
          shared(one.name());
          out.writeBoolean(one.named());
        });
  }

  private void ref(Ref ref) throws IOException {
    once(
        ref,
        one -> {
          key(one.report());
          text(one.claim());
          out.writeInt(one.start());
          out.writeInt(one.end());
        });
  }

  private void key(ReportKey key) throws IOException {
    once(key, one -> text(one.hex()));
  }

  private void day(Optional<LocalDate> day) throws IOException {
    out.writeLong(day.map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE));
  }

  private void shared(String text) throws IOException {
    once(text, this::text);
  }

  private void text(String text) throws IOException {
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private <T> void maybe(Optional<T> value, Writing<T> writing) throws IOException {
    out.writeBoolean(value.isPresent());
    if (value.isPresent()) {
      writing.write(value.get());
    }
  }

  private <T> void list(List<T> all, Writing<T> writing) throws IOException {
    out.writeInt(all.size());
    for (var one : all) {
      writing.write(one);
    }
  }

  /// -1 and the value where it comes first, its number where it comes again. Values number
  /// themselves when they are complete, those within them first.
  private <T> void once(T value, Writing<T> writing) throws IOException {
    var number = known.get(value);
    if (number != null) {
      out.writeInt(number);
      return;
    }
    out.writeInt(-1);
    writing.write(value);
    known.put(value, known.size());
  }
}
