package kz.qujat.integration.shep;

import static kz.qujat.integration.shep.ShepSettings.set;

import javax.security.auth.x500.X500Principal;
import kz.qujat.application.neighbour.Neighbour;
import kz.qujat.integration.shep.ShepSenders.Correspondent;
import kz.qujat.integration.shep.ShepSettings.Sender;
import org.springframework.context.annotation.Fallback;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/// The correspondents from the settings, unless another bean provides them.
@Component
@Lazy
@Fallback
record ConfiguredSenders(ShepSettings settings) implements ShepSenders {
  @Override
  public Correspondent of(Neighbour neighbour) {
    Sender sender = settings.senders().of(neighbour);
    return new Correspondent(
        set(sender.id(), property(neighbour, "id")),
        set(sender.password(), property(neighbour, "password")),
        holder(neighbour));
  }

  @Override
  public X500Principal holder(Neighbour neighbour) {
    Sender sender = settings.senders().of(neighbour);
    return new X500Principal(set(sender.subject(), property(neighbour, "subject")));
  }

  private static String property(Neighbour neighbour, String what) {
    return "senders." + neighbour.wireName() + "." + what;
  }
}
