package kz.qujat.web.fake;

import java.util.concurrent.TimeoutException;
import kz.qujat.application.command.TransientFailureCheck;

/// Treats every timeout as an outage of the store.
public final class Away implements TransientFailureCheck {
  @Override
  public boolean isTransient(Throwable thrown) {
    return thrown instanceof TimeoutException;
  }
}
