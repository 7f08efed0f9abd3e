package kz.qujat.integration.tax;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import kz.qujat.application.neighbour.Neighbour;
import kz.qujat.application.neighbour.NeighbourUnavailable;
import kz.qujat.application.refund.TaxAuthority;
import kz.qujat.application.vault.Confidential.SignedText;
import kz.qujat.domain.refund.RefundId;
import kz.qujat.integration.neighbour.Code;
import kz.qujat.integration.neighbour.Fields;
import kz.qujat.integration.neighbour.Moments;
import kz.qujat.integration.seal.Markup;
import kz.qujat.integration.seal.Xml;
import kz.qujat.integration.shep.AsyncChannel;
import kz.qujat.integration.shep.AsyncChannel.Letter;
import kz.qujat.integration.shep.AsyncChannel.MessageType;
import kz.qujat.integration.shep.Channels;
import kz.qujat.integration.shep.Outcome;
import kz.qujat.integration.shep.SyncChannel;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.w3c.dom.Element;

/// Files refund cases with the tax authority over the asynchronous channel. A filing consists of
/// the taxpayer's application and the confirmation, with the officer's signature as it was made.
/// The outcome of a filing is requested over the synchronous channel.
@Component
final class ShepTaxAuthority implements TaxAuthority {
  private static final String SERVICE = "KGD_DutyRefund";
  private static final String NAMESPACE = "http://qujat.kz/schemas/tax/1";

  /// The status for a filing that the authority does not know.
  private static final String UNKNOWN = "NOT_FOUND";

  private final AsyncChannel filings;
  private final SyncChannel inquiries;
  private final String legalReference;

  ShepTaxAuthority(Channels channels, TaxSettings settings) {
    this.filings = channels.async(Neighbour.TAX);
    this.inquiries = channels.sync(Neighbour.TAX);
    this.legalReference = settings.legalReference();
  }

  @Override
  public Receipt file(Case refund) {
    var letter =
        new Letter(
            MessageType.REQUEST,
            SERVICE,
            refund.refund() + "/" + refund.attempt(),
            refund.refund().toString(),
            filing(refund));
    return switch (filings.send(letter)) {
      case Outcome.Received _ -> new Receipt.Received();
      case Outcome.Refused(var code) -> new Receipt.Refused(code);
    };
  }

  @Override
  public Standing ask(RefundId refund, int attempt) {
    Markup question =
        Markup.root(
            NAMESPACE, "inquiry", Markup.leaf("refundId", refund), Markup.leaf("attempt", attempt));
    // A new message id each time: with the same id, the authority would repeat its first answer.
    return switch (inquiries.ask(SERVICE, UUID.randomUUID().toString(), question)) {
      case Outcome.Received answer -> answer.read(standing -> standing(refund, attempt, standing));
      case Outcome.Refused(var code) when code.equals(UNKNOWN) -> new Standing.Unknown();
      // Refusing to answer an inquiry is not a rejection of the refund.
      case Outcome.Refused(var code) ->
          throw new NeighbourUnavailable(Neighbour.TAX, "refused with " + code);
    };
  }

  private static Standing standing(RefundId refund, int attempt, Element standing) {
    var fields = new Fields();
    fields.once(standing, "refundId", text -> Fields.uuid(text).filter(refund.value()::equals));
    fields.once(standing, "attempt", text -> Fields.count(text).filter(one -> one == attempt));
    Optional<Standing> outcome =
        fields.once(
            standing, "outcome", text -> outcome(text, Code.of(Xml.text(standing, "code"))));
    fields.check();
    return outcome.orElseThrow();
  }

  private static Optional<Standing> outcome(String text, String code) {
    return switch (text.toUpperCase(Locale.ROOT)) {
      case "UNDECIDED" -> Optional.of(new Standing.Undecided());
      case "PAID" -> Optional.of(new Standing.Paid());
      case "REJECTED" -> Optional.of(new Standing.Rejected(code));
      default -> Optional.empty();
    };
  }

  private Markup filing(Case refund) {
    return Markup.root(
        NAMESPACE,
        "filing",
        Markup.leaf("refundId", refund.refund()),
        Markup.leaf("attempt", refund.attempt()),
        Markup.leaf("applicationId", refund.application()),
        Markup.leaf("paymentId", refund.payment()),
        taxApplication(refund),
        confirmation(refund.confirmation()));
  }

  private Markup taxApplication(Case refund) {
    return Markup.of(
        "taxApplication",
        Markup.leaf("taxpayerIin", refund.taxpayer().digits()),
        Markup.leaf("iban", refund.account().value()),
        Markup.leaf("amount", refund.amount()),
        Markup.leaf("currency", "KZT"),
        Markup.leaf("ground", refund.ground()),
        Markup.leaf("paidAt", Moments.write(refund.paidAt())),
        Markup.leaf("bankReference", refund.bankReference()),
        Markup.leaf("legalReference", legalReference));
  }

  private static Markup confirmation(@Nullable SignedText signed) {
    return signed == null
        ? Markup.of("confirmation")
        : Markup.of(
            "confirmation", Markup.leaf("text", signed.text()), Markup.leaf("cms", signed.cms()));
  }
}
