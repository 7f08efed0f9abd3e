package kz.qujat.persistence.vault;

import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.util.Optional;
import kz.qujat.application.vault.Confidential;
import kz.qujat.application.vault.Confidential.BankAccount;
import kz.qujat.application.vault.Confidential.BankReference;
import kz.qujat.application.vault.Confidential.CardNumber;
import kz.qujat.application.vault.Confidential.Comment;
import kz.qujat.application.vault.Confidential.ContactForm;
import kz.qujat.application.vault.Confidential.ExemptionGround;
import kz.qujat.application.vault.Confidential.NamedPayer;
import kz.qujat.application.vault.Confidential.RawMessage;
import kz.qujat.application.vault.Confidential.SignedText;
import kz.qujat.application.vault.HolderRecord;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/// Serializes vault records as JSON with the stored name of their kind. Properties are in
/// alphabetical order, so that equal records have equal bytes.
final class Papers {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
          // Absent values are not written, so that a kind of record can get additional properties.
          .changeDefaultPropertyInclusion(all -> all.withValueInclusion(Include.NON_NULL))
          .build();

  private Papers() {}

  private record Envelope(String kind, JsonNode paper) {}

  static byte[] write(Confidential paper) {
    return JSON.writeValueAsBytes(new Envelope(kind(paper), JSON.valueToTree(paper)));
  }

  /// The record, if it is of the requested kind.
  ///
  /// @throws IllegalStateException when the stored name of its kind is unknown
  static <T extends Confidential> Optional<T> read(byte[] bytes, Class<T> kind) {
    Envelope envelope = JSON.readValue(bytes, Envelope.class);
    Confidential paper = JSON.treeToValue(envelope.paper(), named(envelope.kind()));
    return kind.isInstance(paper) ? Optional.of(kind.cast(paper)) : Optional.empty();
  }

  private static String kind(Confidential paper) {
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

  private static Class<? extends Confidential> named(String kind) {
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
