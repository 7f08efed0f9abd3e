package kz.qujat.web.dashboard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kz.qujat.application.history.CaseFile;
import kz.qujat.application.vault.Confidential.CardNumber;
import kz.qujat.application.vault.Confidential.ExemptionGround;
import kz.qujat.application.vault.Vault;
import kz.qujat.domain.duty.Duty.Exempt;
import kz.qujat.domain.duty.Duty.Mispaid;
import kz.qujat.domain.duty.Duty.NotRequested;
import kz.qujat.domain.duty.Duty.Paid;
import kz.qujat.domain.duty.Duty.Pending;
import kz.qujat.domain.duty.Exemption;
import kz.qujat.domain.eligibility.Card;
import kz.qujat.domain.eligibility.Eligibility.Evidence;
import kz.qujat.web.dossier.RegisterExtract;
import kz.qujat.web.language.Texts;
import kz.qujat.web.page.Written;
import org.jspecify.annotations.Nullable;

/// The application set against the register: what it rested on when it was registered, and what the
/// register says now.
final class Comparison {
  private final Vault vault;
  private final Texts texts;
  private final Written written;

  Comparison(Vault vault, Texts texts, Written written) {
    this.vault = vault;
    this.texts = texts;
    this.written = written;
  }

  /// One thing set against the register.
  ///
  /// @param name names what is compared among the texts
  record Line(String name, String filed, String now, boolean differs) {}

  /// Everything that can have changed; the history knows the card by its digest only.
  List<Line> of(CaseFile file, Evidence evidence, RegisterExtract register) {
    @Nullable Card card = register.card();
    List<Line> lines = new ArrayList<>();
    lines.add(card(file, card));
    lines.add(line("expires", day(evidence.cardExpiresOn()), day(expiry(card))));
    lines.add(line("citizenship", "KAZ", register.citizenship()));
    lines.add(line("death", absent(), death(register)));
    lines.add(line("missing", yesOrNo(false), yesOrNo(register.missing())));
    lines.add(line("incapable", yesOrNo(false), yesOrNo(register.incapable())));
    lines.add(line("exemption", exemption(exemptedBy(file)), exemption(register.exemption())));
    return lines;
  }

  private Line card(CaseFile file, @Nullable Card card) {
    boolean same =
        card != null
            && file.application()
                .filing()
                .card()
                .equals(
                    vault.digest(file.application().applicant(), new CardNumber(card.number())));
    String now = card == null ? absent() : card.number();
    return new Line("card", same ? now : texts.of("dashboard.compare.another"), now, !same);
  }

  private static Line line(String name, String filed, String now) {
    return new Line(name, filed, now, !Objects.equals(filed, now));
  }

  private String death(RegisterExtract register) {
    return register.dead() && register.deathDate() == null
        ? texts.of("dashboard.yes")
        : day(register.deathDate());
  }

  private static @Nullable LocalDate expiry(@Nullable Card card) {
    return card == null ? null : card.expiresOn();
  }

  private @Nullable Exemption exemptedBy(CaseFile file) {
    return switch (file.application().account().duty()) {
      case Exempt exempt ->
          vault
              .read(file.application().applicant(), exempt.ground(), ExemptionGround.class)
              .map(ExemptionGround::ground)
              .orElse(null);
      case NotRequested _, Pending _, Mispaid _, Paid _ -> null;
    };
  }

  private String exemption(@Nullable Exemption ground) {
    return ground == null ? absent() : texts.of("dashboard.exemption", ground);
  }

  private String day(@Nullable LocalDate day) {
    return day == null ? absent() : written.figures(day);
  }

  private String yesOrNo(boolean yes) {
    return texts.of(yes ? "dashboard.yes" : "dashboard.no");
  }

  private String absent() {
    return texts.of("dashboard.absent");
  }
}
