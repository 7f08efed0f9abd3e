package kz.qujat.web.fake;

import java.util.concurrent.TimeoutException;
import kz.qujat.application.command.Outages;

/// Treats every timeout as an outage of the store.
public final class Away implements Outages {
  @Override
  public boolean isOne(Throwable thrown) {
    return thrown instanceof TimeoutException;
  }
}
