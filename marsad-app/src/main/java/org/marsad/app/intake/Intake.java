package org.marsad.app.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.marsad.app.input.Filing;
import org.marsad.app.input.Inbox;
import org.marsad.app.run.CodingRun;
import org.marsad.app.run.Notices;
import org.marsad.coder.Coder;
import org.marsad.ledger.Days;
import org.marsad.ledger.Draft;
import org.marsad.ledger.Ledger;
import org.marsad.ledger.chain.Sha256;
import org.marsad.record.Report;
import org.marsad.record.entry.Matter;
import org.marsad.record.entry.Original;
import org.marsad.record.entry.ReportKey;
import org.marsad.views.copy.Band;
import org.marsad.views.copy.Copies;
import org.marsad.views.copy.Sketch;

/// Takes reports into a ledger. A report that is there already is left as it is; a text that
/// another report has too is filed all the same, and told as a copy.
public final class Intake {
  /// Reports that are written down together: one durable transaction each.
  private static final int TOGETHER = 64;

  private static final Days EVER = new Days(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31));

  private final Supplier<Ledger> ledger;
  private final String who;
  private final List<Taken.Fresh> waiting = new ArrayList<>();
  private final List<Draft> drafts = new ArrayList<>();
  private final Set<ReportKey> seen = new HashSet<>();
  private final List<Filing.Refused> refused = new ArrayList<>();
  private int fresh;
  private int copies;
  private int already;

  /// @param who the person who hands the reports in
  public Intake(Ledger ledger, String who) {
    this(() -> ledger, who);
  }

  /// @param ledger asked for when the first report comes; by several threads
  /// @param who the person who hands the reports in
  public Intake(Supplier<Ledger> ledger, String who) {
    this.ledger = ledger;
    this.who = who;
  }

  /// @param coder loaded when the first report comes that is not there yet
  /// @throws org.marsad.ledger.LedgerException where the ledger takes no more; what was written
  ///   down before is kept
  public IntakeAccount run(Inbox inbox, Supplier<Coder> coder, int workers, Notices notices) {
    var once = new Once<>(coder);
    var account =
        new CodingRun<Taken>(() -> report -> read(report, once), workers, notices)
            .run(
                inbox,
                new CodingRun.Output<>() {
                  @Override
                  public boolean take(Filing.Filed filed, Taken taken) {
                    note(filed, taken);
                    return true;
                  }

                  @Override
                  public void refuse(Filing.Refused why) {
                    refused.add(why);
                  }
                });
    write();
    return new IntakeAccount(account, fresh, already, copies, refused);
  }

  /// On any of the threads: a report that is there already costs no coding.
  private Taken read(Report report, Supplier<Coder> coder) {
    var key = ReportKey.of(report);
    return ledger.get().has(key)
        ? new Taken.Already(key)
        : new Taken.Fresh(key, coder.get().code(report), Sketch.of(report.text()));
  }

  private void note(Filing.Filed filed, Taken taken) {
    switch (taken) {
      case Taken.Fresh one when seen.add(one.key()) -> add(filed, one);
      case Taken.Fresh _, Taken.Already _ -> already++;
    }
  }

  private void add(Filing.Filed filed, Taken.Fresh one) {
    if (isCopy(one)) {
      copies++;
    } else {
      fresh++;
    }
    waiting.add(one);
    drafts.add(filing(filed, one));
    drafts.add(Draft.coded(one.coded().coder(), one.coded()));
    if (waiting.size() >= TOGETHER) {
      write();
    }
  }

  private Draft filing(Filing.Filed filed, Taken.Fresh one) {
    var bytes = filed.raw().bytes();
    var original =
        new Original(Sha256.hex(bytes), filed.raw().mediaType(), filed.where(), bytes.length);
    return Draft.filed(who, filed.report(), original, bytes)
        .sketched(one.sketch().bands().stream().map(Band::hash).toList());
  }

  private boolean isCopy(Taken.Fresh one) {
    return waiting.stream().anyMatch(other -> oneText(one, other.report(), other.sketch()))
        || candidates(one).stream()
            .anyMatch(report -> oneText(one, report, Sketch.of(report.text())));
  }

  private static boolean oneText(Taken.Fresh one, Report other, Sketch sketch) {
    return Copies.oneText(one.sketch(), one.report().published(), sketch, other.published());
  }

  private List<Report> candidates(Taken.Fresh one) {
    var bands = one.sketch().bands().stream().map(Band::hash).toList();
    var days = one.report().published().map(day -> Days.around(day, Copies.DAYS)).orElse(EVER);
    return ledger.get().candidates(bands, days).stream()
        .flatMap(key -> filed(key).stream())
        .toList();
  }

  private Optional<Report> filed(ReportKey key) {
    for (var entry : ledger.get().entriesOf(key, ledger.get().head().number())) {
      if (entry.matter() instanceof Matter.Filed(_, var report, _)) {
        return Optional.of(report);
      }
    }
    return Optional.empty();
  }

  private void write() {
    if (!drafts.isEmpty()) {
      ledger.get().append(drafts);
      drafts.clear();
      waiting.clear();
    }
  }
}
