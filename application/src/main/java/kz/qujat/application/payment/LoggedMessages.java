package kz.qujat.application.payment;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Tells of money that cannot be understood in the log: what is wrong with which element, and
/// nothing of what it says.
public final class LoggedMessages implements UnreadableMessages {
  private static final Logger LOG = LoggerFactory.getLogger(LoggedMessages.class);

  @Override
  public void setAside(UnreadableMoney message) {
    LOG.warn(
        "Money told of by {} cannot be understood: {} in {} (message {})",
        message.from().wireName(),
        message.fault(),
        message.element(),
        message.key());
  }
}
