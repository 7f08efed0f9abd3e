package kz.qujat.integration.tax;

import kz.qujat.application.refund.TaxAuthority;
import kz.qujat.application.vault.Confidential.SignedText;
import kz.qujat.integration.seal.Markup;
import kz.qujat.integration.shep.AsyncChannel;
import kz.qujat.integration.shep.AsyncChannel.Letter;
import kz.qujat.integration.shep.AsyncChannel.MessageType;
import kz.qujat.integration.shep.Outcome;
import org.jspecify.annotations.Nullable;

/// Files refund cases with the tax authority on the asynchronous channel: the taxpayer's
/// application, and the confirmation with the officer's signature as it was made.
final class ShepTaxAuthority implements TaxAuthority {
  private static final String SERVICE = "KGD_DutyRefund";
  private static final String NAMESPACE = "http://qujat.kz/schemas/tax/1";

  private final AsyncChannel channel;

  ShepTaxAuthority(AsyncChannel channel) {
    this.channel = channel;
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
    return switch (channel.send(letter)) {
      case Outcome.Received _ -> new Receipt.Received();
      case Outcome.Refused(var code) -> new Receipt.Refused(code);
    };
  }

  private static Markup filing(Case refund) {
    return Markup.root(
        NAMESPACE,
        "filing",
        Markup.leaf("refundId", refund.refund()),
        Markup.leaf("attempt", refund.attempt()),
        Markup.leaf("applicationId", refund.application()),
        Markup.leaf("paymentId", refund.payment()),
        Markup.of(
            "taxApplication",
            Markup.leaf("taxpayerIin", refund.taxpayer().digits()),
            Markup.leaf("iban", refund.account().value()),
            Markup.leaf("amount", refund.amount()),
            Markup.leaf("currency", "KZT"),
            Markup.leaf("ground", refund.ground())),
        confirmation(refund.confirmation()));
  }

  private static Markup confirmation(@Nullable SignedText signed) {
    return signed == null
        ? Markup.of("confirmation")
        : Markup.of(
            "confirmation", Markup.leaf("text", signed.text()), Markup.leaf("cms", signed.cms()));
  }
}
