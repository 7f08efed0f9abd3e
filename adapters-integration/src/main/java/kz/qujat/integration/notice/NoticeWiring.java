package kz.qujat.integration.notice;

import kz.qujat.application.neighbour.Neighbour;
import kz.qujat.application.notice.Notifier;
import kz.qujat.integration.neighbour.Lines;
import kz.qujat.integration.shep.Channels;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The bringer of messages behind its port.
@Configuration(proxyBeanMethods = false)
public class NoticeWiring {
  @Bean
  Notifier notifier(Lines lines, Channels channels) {
    return new ChannelledNotifier(
        new SmsNotifier(lines.to(Neighbour.NOTIFICATION)),
        new CabinetNotifier(channels.async(Neighbour.NOTIFICATION)));
  }
}
