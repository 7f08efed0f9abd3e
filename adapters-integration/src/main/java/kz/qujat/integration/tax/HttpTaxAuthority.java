package kz.qujat.integration.tax;

import static kz.qujat.application.neighbour.Neighbour.TAX;

import kz.qujat.application.neighbour.NeighbourUnavailable;
import kz.qujat.application.refund.TaxAuthority;
import kz.qujat.application.vault.Confidential.SignedText;
import kz.qujat.domain.refund.RefundGround;
import kz.qujat.integration.neighbour.Line;
import kz.qujat.integration.neighbour.Reply;
import org.jspecify.annotations.Nullable;

/// Files refund cases with the tax authority over HTTP.
final class HttpTaxAuthority implements TaxAuthority {
  private final Line line;

  HttpTaxAuthority(Line line) {
    this.line = line;
  }

  @Override
  public Receipt file(Case refund) {
    Filing filing = Filing.of(refund);
    return switch (line.post("/filings", filing.key(), filing)) {
      case Reply.Received _ -> new Receipt.Received();
      case Reply.Refused(var code) -> new Receipt.Refused(code);
      case Reply.Unknown _ -> throw new NeighbourUnavailable(TAX, "answered 404");
    };
  }

  private record Filing(
      String refundId,
      int attempt,
      String applicationId,
      String paymentId,
      String amount,
      String currency,
      RefundGround ground,
      String taxpayerIin,
      String iban,
      @Nullable SignedText confirmation) {
    static Filing of(Case refund) {
      return new Filing(
          refund.refund().toString(),
          refund.attempt(),
          refund.application().toString(),
          refund.payment().toString(),
          refund.amount().toString(),
          "KZT",
          refund.ground(),
          refund.taxpayer().digits(),
          refund.account().value(),
          refund.confirmation());
    }

    String key() {
      return refundId + "/" + attempt;
    }
  }
}
