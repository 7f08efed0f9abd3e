package kz.qujat.integration.tax;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import kz.qujat.application.neighbour.Neighbour;
import kz.qujat.application.neighbour.NeighbourUnavailable;
import kz.qujat.application.refund.TaxAuthority;
import kz.qujat.application.refund.TaxAuthority.Standing;
import kz.qujat.application.vault.VaultRecord.SignedText;
import kz.qujat.domain.refund.RefundId;
import kz.qujat.integration.neighbour.FieldReader;
import kz.qujat.integration.neighbour.RejectionCodeReader;
import kz.qujat.integration.neighbour.XsDateTimes;
import kz.qujat.integration.shep.AsyncClient;
import kz.qujat.integration.shep.AsyncClient.Letter;
import kz.qujat.integration.shep.AsyncClient.MessageType;
import kz.qujat.integration.shep.ShepClients;
import kz.qujat.integration.shep.ShepResponse;
import kz.qujat.integration.shep.SyncClient;
import kz.qujat.integration.xmlsignature.Xml;
import kz.qujat.integration.xmlsignature.XmlElement;
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

  private final AsyncClient filings;
  private final SyncClient inquiries;
  private final String legalReference;

  ShepTaxAuthority(ShepClients shepClients, RefundFilingSettings settings) {
    this.filings = shepClients.async(Neighbour.TAX);
    this.inquiries = shepClients.sync(Neighbour.TAX);
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
      case ShepResponse.Received _ -> new Receipt.Received();
      case ShepResponse.Refused(var code) -> new Receipt.Refused(code);
    };
  }

  @Override
  public Standing ask(RefundId refund, int attempt) {
    XmlElement question =
        XmlElement.root(
            NAMESPACE,
            "inquiry",
            XmlElement.leaf("refundId", refund),
            XmlElement.leaf("attempt", attempt));
    // A new message id each time: with the same id, the authority would repeat its first answer.
    return switch (inquiries.ask(SERVICE, UUID.randomUUID().toString(), question)) {
      case ShepResponse.Received answer ->
          answer.read(standing -> standing(refund, attempt, standing));
      case ShepResponse.Refused(var code) when code.equals(UNKNOWN) -> new Standing.Unknown();
      // Refusing to answer an inquiry is not a rejection of the refund.
      case ShepResponse.Refused(var code) ->
          throw new NeighbourUnavailable(Neighbour.TAX, "refused with " + code);
    };
  }

  private static Standing standing(RefundId refund, int attempt, Element standing) {
    var fieldReader = new FieldReader();
    fieldReader.once(
        standing, "refundId", text -> FieldReader.uuid(text).filter(refund.value()::equals));
    fieldReader.once(
        standing, "attempt", text -> FieldReader.count(text).filter(one -> one == attempt));
    Optional<Standing> outcome =
        fieldReader.once(
            standing,
            "outcome",
            text -> outcome(text, RejectionCodeReader.of(Xml.text(standing, "code"))));
    fieldReader.check();
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

  private XmlElement filing(Case refund) {
    return XmlElement.root(
        NAMESPACE,
        "filing",
        XmlElement.leaf("refundId", refund.refund()),
        XmlElement.leaf("attempt", refund.attempt()),
        XmlElement.leaf("applicationId", refund.application()),
        XmlElement.leaf("paymentId", refund.payment()),
        taxApplication(refund),
        confirmation(refund.confirmation()));
  }

  private XmlElement taxApplication(Case refund) {
    return XmlElement.of(
        "taxApplication",
        XmlElement.leaf("taxpayerIin", refund.taxpayer().digits()),
        XmlElement.leaf("iban", refund.account().value()),
        XmlElement.leaf("amount", refund.amount()),
        XmlElement.leaf("currency", "KZT"),
        XmlElement.leaf("ground", refund.ground()),
        XmlElement.leaf("paidAt", XsDateTimes.write(refund.paidAt())),
        XmlElement.leaf("bankReference", refund.bankReference()),
        XmlElement.leaf("legalReference", legalReference));
  }

  private static XmlElement confirmation(@Nullable SignedText signed) {
    return signed == null
        ? XmlElement.of("confirmation")
        : XmlElement.of(
            "confirmation",
            XmlElement.leaf("text", signed.text()),
            XmlElement.leaf("cms", signed.cms()));
  }
}
