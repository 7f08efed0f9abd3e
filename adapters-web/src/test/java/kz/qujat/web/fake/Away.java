package kz.qujat.web.fake;

import java.util.concurrent.TimeoutException;
import kz.qujat.application.command.TransientFailures;

/// Treats every timeout as an outage of the store.
public final class Away implements TransientFailures {
  @Override
  public boolean isTransient(Throwable thrown) {
    return thrown instanceof TimeoutException;
  }
}
