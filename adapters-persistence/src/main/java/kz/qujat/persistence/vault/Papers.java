package kz.qujat.persistence.vault;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.util.Optional;
import kz.qujat.application.vault.Confidential;
import kz.qujat.application.vault.Confidential.BankAccount;
import kz.qujat.application.vault.Confidential.CardNumber;
import kz.qujat.application.vault.Confidential.Comment;
import kz.qujat.application.vault.Confidential.ContactForm;
import kz.qujat.application.vault.Confidential.RevocationProof;
import kz.qujat.application.vault.Confidential.SignedText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/// Papers as they are kept: JSON with the kind's own name, properties in alphabetical order, so
/// that the same paper is always the same bytes.
final class Papers {
  private static final JsonInclude.Value WHAT_IS_THERE =
      JsonInclude.Value.construct(Include.NON_NULL, Include.NON_NULL);

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
          // A comment had nothing but its text once; one that has no more is written as it was.
          .withConfigOverride(Comment.class, comment -> comment.setInclude(WHAT_IS_THERE))
          // So with a signed text, which once had nothing about revocation.
          .withConfigOverride(SignedText.class, signed -> signed.setInclude(WHAT_IS_THERE))
          .withConfigOverride(RevocationProof.class, proof -> proof.setInclude(WHAT_IS_THERE))
          .build();

  private Papers() {}

  private record Envelope(String kind, JsonNode paper) {}

  static byte[] write(Confidential paper) {
    return JSON.writeValueAsBytes(new Envelope(kind(paper), JSON.valueToTree(paper)));
  }

  /// The paper, if it is of that kind.
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
      case SignedText _ -> "signed-text";
    };
  }

  private static Class<? extends Confidential> named(String kind) {
    return switch (kind) {
      case "contact-form" -> ContactForm.class;
      case "comment" -> Comment.class;
      case "card-number" -> CardNumber.class;
      case "bank-account" -> BankAccount.class;
      case "signed-text" -> SignedText.class;
      default -> throw new IllegalStateException("unknown kind of paper: " + kind);
    };
  }
}
