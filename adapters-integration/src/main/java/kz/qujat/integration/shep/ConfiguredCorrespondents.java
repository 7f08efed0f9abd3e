package kz.qujat.integration.shep;

import static kz.qujat.integration.shep.ShepSettings.set;

import javax.security.auth.x500.X500Principal;
import kz.qujat.application.neighbour.Neighbour;
import kz.qujat.integration.shep.ShepSettings.Sender;
import org.springframework.context.annotation.Fallback;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/// The correspondents from the settings, unless another bean provides them.
@Component
@Lazy
@Fallback
record ConfiguredCorrespondents(ShepSettings settings) implements Correspondents {
  @Override
  public Correspondent of(Neighbour neighbour) {
    String name = neighbour.wireName();
    Sender sender = settings.sender(name);
    return new Correspondent(
        set(sender.id(), "senders." + name + ".id"),
        set(sender.password(), "senders." + name + ".password"),
        holder(neighbour));
  }

  @Override
  public X500Principal holder(Neighbour neighbour) {
    String name = neighbour.wireName();
    return new X500Principal(set(settings.sender(name).subject(), "senders." + name + ".subject"));
  }
}
