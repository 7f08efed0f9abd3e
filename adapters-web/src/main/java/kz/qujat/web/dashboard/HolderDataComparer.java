package kz.qujat.web.dashboard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.qujat.application.history.CaseFile;
import kz.qujat.application.vault.Vault;
import kz.qujat.application.vault.VaultRecord.ExemptionGround;
import kz.qujat.domain.duty.DutyStatus.Exempt;
import kz.qujat.domain.duty.DutyStatus.Mispaid;
import kz.qujat.domain.duty.DutyStatus.NotRequested;
import kz.qujat.domain.duty.DutyStatus.Paid;
import kz.qujat.domain.duty.DutyStatus.Pending;
import kz.qujat.domain.duty.Exemption;
import kz.qujat.domain.order.HolderField;
import kz.qujat.web.dossier.Dossier;
import kz.qujat.web.dossier.HolderDataToCertify;
import kz.qujat.web.dossier.HolderDataToCertify.HolderChange;
import kz.qujat.web.dossier.HolderDataToCertify.HolderView;
import kz.qujat.web.dossier.RegisterExtract;
import kz.qujat.web.language.Texts;
import kz.qujat.web.page.LocaleFormatter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Compares the data that a decision certifies with the current data in the population register.
@Component
final class HolderDataComparer {
  private final Vault vault;
  private final Texts texts;
  private final LocaleFormatter localeFormatter;

  HolderDataComparer(Vault vault, Texts texts, LocaleFormatter localeFormatter) {
    this.vault = vault;
    this.texts = texts;
    this.localeFormatter = localeFormatter;
  }

  /// One compared value.
  ///
  /// @param name the key of its label in the texts
  record Line(String name, String filed, String now) {
    public boolean differs() {
      return !filed.equals(now);
    }
  }

  /// Every value that can have changed since the certified data were read from the register.
  List<Line> of(CaseFile file, Dossier dossier, RegisterExtract register) {
    List<Line> lines = new ArrayList<>();
    @Nullable HolderView certified = dossier.certified().data();
    if (certified != null) {
      lines.addAll(holder(certified, now(register)));
    }
    lines.add(
        new Line(
            "expires",
            day(dossier.eligibility().cardExpiresOn()),
            day(register.card() == null ? null : register.card().expiresOn())));
    lines.add(new Line("exemption", exemption(exemptedBy(file)), exemption(register.exemption())));
    return lines;
  }

  /// The certified data, each compared with itself, so that nothing differs.
  ///
  /// Empty when the holder was erased.
  List<Line> certified(HolderDataToCertify certified) {
    @Nullable HolderView data = certified.data();
    return data == null ? List.of() : holder(data, data);
  }

  /// The differences because of which the application came back to the officer.
  ///
  /// Compares the holder's data at registration with the data that were certified last. Empty when
  /// the application did not come back, or when the holder was erased.
  List<Line> changes(HolderDataToCertify certified) {
    @Nullable HolderChange change = certified.change();
    return change == null || change.before() == null || certified.data() == null
        ? List.of()
        : holder(change.before(), certified.data()).stream().filter(Line::differs).toList();
  }

  private List<Line> holder(HolderView before, HolderView now) {
    List<Line> lines = new ArrayList<>();
    for (HolderField field : HolderField.values()) {
      lines.add(new Line(field.name(), said(field, before), said(field, now)));
    }
    return lines;
  }

  private String said(HolderField field, HolderView holder) {
    return switch (field) {
      case NAMES -> holder.name();
      case BIRTH_DATE -> day(holder.birthDate());
      case SEX -> texts.of("dashboard.sex", holder.sex());
      case CITIZENSHIP -> holder.citizenship();
      case STATUS ->
          texts.of(holder.canAct() ? "dashboard.compare.can" : "dashboard.compare.cannot");
      case CARD -> holder.cardNumber() == null ? absent() : holder.cardNumber();
    };
  }

  private static HolderView now(RegisterExtract register) {
    return new HolderView(
        register.surname(),
        register.givenName(),
        register.patronymic(),
        register.birthDate(),
        register.sex(),
        register.citizenship(),
        register.canAct(),
        register.card() == null ? null : register.card().number());
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
    return day == null ? absent() : localeFormatter.figures(day);
  }

  private String absent() {
    return texts.of("dashboard.absent");
  }
}
