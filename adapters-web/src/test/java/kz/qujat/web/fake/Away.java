package kz.qujat.web.fake;

import java.util.concurrent.TimeoutException;
import kz.qujat.application.command.Outages;

/// A store that is away whenever something took too long.
public final class Away implements Outages {
  @Override
  public boolean isOne(Throwable thrown) {
    return thrown instanceof TimeoutException;
  }
}
