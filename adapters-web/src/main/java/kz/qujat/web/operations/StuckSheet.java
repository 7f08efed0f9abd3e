package kz.qujat.web.operations;

import java.util.List;
import kz.qujat.application.stuck.StuckCases;
import kz.qujat.domain.lifecycle.Awaited;
import kz.qujat.domain.lifecycle.Remedy;
import org.jspecify.annotations.Nullable;

/// The list of stuck applications, as it is written.
///
/// @param next the address of the next page, absent on the last
record StuckSheet(List<Row> rows, @Nullable String next) {
  StuckSheet {
    rows = List.copyOf(rows);
  }

  /// What a remedy is called against a wait: one word for different things would mislead.
  static String called(Remedy remedy, Awaited awaited) {
    return switch (remedy) {
      case RETRY, PARK -> remedy.name();
      case RELEASE ->
          switch (awaited) {
            case DECISION -> "RELEASE.review";
            case RECONCILIATION -> "RELEASE.settled";
            case REGISTRATION,
                CLAIM,
                ACCEPTANCE,
                MANUFACTURE,
                DELIVERY,
                BANK_ACCOUNT,
                FILING,
                REFUND_ANSWER,
                NOTICE ->
                remedy.name();
          };
    };
  }

  /// A case, with what can be done about it.
  record Row(StuckCases.Case stuck) {
    public String id() {
      return new StuckId(stuck.application(), stuck.awaited()).toString();
    }

    /// What a remedy is called against this case.
    public String called(Remedy remedy) {
      return StuckSheet.called(remedy, stuck.awaited());
    }

    /// The remedy that makes most sense.
    public Remedy remedy() {
      return remedies().getFirst();
    }

    public List<Remedy> others() {
      return remedies().subList(1, remedies().size());
    }

    private List<Remedy> remedies() {
      return stuck.awaited().remedies(stuck.aside());
    }
  }
}
