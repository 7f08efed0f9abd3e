package kz.qujat.web.dossier;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.qujat.application.vault.HolderRecord;
import kz.qujat.domain.order.HolderField;
import kz.qujat.domain.person.Sex;
import org.jspecify.annotations.Nullable;

/// The holder's data from the register that a decision certifies and that the card is made from.
public record HolderDataToCertify(
    @Schema(description = "Represents the data in the text to sign.") String digest,
    @Schema(description = "Null when the holder was erased.") @Nullable HolderView data,
    @Schema(
            description =
                "The fields that differ in the register now; also empty when the register gives no"
                    + " data.")
        List<HolderField> differs,
    @Schema(
            description =
                "Why an approved application came back: the register's data had changed before the"
                    + " order was sent. Null when it did not come back.")
        @Nullable HolderChange change) {
  public HolderDataToCertify {
    differs = List.copyOf(differs);
  }

  /// The personal data from which a card is made.
  public record HolderView(
      @Nullable String surname,
      @Nullable String givenName,
      @Nullable String patronymic,
      LocalDate birthDate,
      Sex sex,
      @Schema(example = "KAZ") String citizenship,
      @Schema(
              description =
                  "Whether the person is alive, not declared missing, and legally capable.")
          boolean canAct,
      @Schema(description = "The number of the card to exchange; null when the register has none.")
          @Nullable String cardNumber) {
    /// Surname, given name and patronymic, in this order, as far as the person has them.
    public String name() {
      return Stream.of(surname, givenName, patronymic)
          .filter(Objects::nonNull)
          .collect(Collectors.joining(" "));
    }

    static HolderView of(HolderRecord holder) {
      return new HolderView(
          holder.surname(),
          holder.givenName(),
          holder.patronymic(),
          holder.birthDate(),
          holder.sex(),
          holder.citizenship(),
          holder.canAct(),
          holder.cardNumber());
    }
  }

  /// The data that the register reported differently after the application had been approved.
  public record HolderChange(
      Instant at,
      @Schema(description = "The fields that have changed since registration.")
          List<HolderField> fields,
      @Schema(description = "The data at registration; null when the holder was erased.")
          @Nullable HolderView before) {
    public HolderChange {
      fields = List.copyOf(fields);
    }
  }
}
