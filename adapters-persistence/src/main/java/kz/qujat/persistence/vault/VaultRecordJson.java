package kz.qujat.persistence.vault;

import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.util.Optional;
import kz.qujat.application.vault.HolderRecord;
import kz.qujat.application.vault.VaultRecord;
import kz.qujat.application.vault.VaultRecord.BankAccount;
import kz.qujat.application.vault.VaultRecord.BankReference;
import kz.qujat.application.vault.VaultRecord.CardNumber;
import kz.qujat.application.vault.VaultRecord.Comment;
import kz.qujat.application.vault.VaultRecord.ContactForm;
import kz.qujat.application.vault.VaultRecord.ExemptionGround;
import kz.qujat.application.vault.VaultRecord.NamedPayer;
import kz.qujat.application.vault.VaultRecord.RawMessage;
import kz.qujat.application.vault.VaultRecord.SignedText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/// Serializes vault records as JSON with the stored name of their kind. Properties are in
/// alphabetical order, so that equal records have equal bytes.
final class VaultRecordJson {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
          // Absent values are not written, so that a kind of record can get additional properties.
          .changeDefaultPropertyInclusion(all -> all.withValueInclusion(Include.NON_NULL))
          .build();

  private VaultRecordJson() {}

  private record Envelope(String kind, JsonNode paper) {}

  static byte[] write(VaultRecord paper) {
    return JSON.writeValueAsBytes(new Envelope(kind(paper), JSON.valueToTree(paper)));
  }

  /// The record, if it is of the requested kind.
  ///
  /// @throws IllegalStateException when the stored name of its kind is unknown
  static <T extends VaultRecord> Optional<T> read(byte[] bytes, Class<T> kind) {
    Envelope envelope = JSON.readValue(bytes, Envelope.class);
    VaultRecord paper = JSON.treeToValue(envelope.paper(), named(envelope.kind()));
    return kind.isInstance(paper) ? Optional.of(kind.cast(paper)) : Optional.empty();
  }

  private static String kind(VaultRecord paper) {
    return switch (paper) {
      case ContactForm _ -> "contact-form";
      case Comment _ -> "comment";
      case CardNumber _ -> "card-number";
      case BankAccount _ -> "bank-account";
      case ExemptionGround _ -> "exemption-ground";
      case BankReference _ -> "bank-reference";
      case NamedPayer _ -> "named-payer";
      case RawMessage _ -> "raw-message";
      case HolderRecord _ -> "holder-record";
      case SignedText _ -> "signed-text";
    };
  }

  private static Class<? extends VaultRecord> named(String kind) {
    return switch (kind) {
      case "contact-form" -> ContactForm.class;
      case "comment" -> Comment.class;
      case "card-number" -> CardNumber.class;
      case "bank-account" -> BankAccount.class;
      case "exemption-ground" -> ExemptionGround.class;
      case "bank-reference" -> BankReference.class;
      case "named-payer" -> NamedPayer.class;
      case "raw-message" -> RawMessage.class;
      case "holder-record" -> HolderRecord.class;
      case "signed-text" -> SignedText.class;
      default -> throw new IllegalStateException("unknown kind of vault record: " + kind);
    };
  }
}
