package kz.qujat.sandbox.notice;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Profile;

/// The simulated bringer of messages with its book.
@Configuration(proxyBeanMethods = false)
@Profile("sandbox")
@Import({Messages.class, NotificationsApi.class, SimulatedNotifier.class})
public class NotificationsWiring {}
