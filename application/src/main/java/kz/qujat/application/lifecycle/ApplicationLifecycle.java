package kz.qujat.application.lifecycle;

import java.util.List;
import kz.qujat.domain.lifecycle.ApplicationCommand;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configurer;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;

/// The one door between the application and the framework that carries its commands.
public final class ApplicationLifecycle {
  /// The key under which an event's metadata names the [Actor].
  public static final String ACTOR = "actor";

  private ApplicationLifecycle() {}

  /// Registers the aggregate; whoever owns the configuration supplies stores and resources.
  public static void register(Configurer configurer) {
    configurer
        .configureAggregate(
            AggregateConfigurer.defaultConfiguration(ApplicationAggregate.class)
                .configureCommandTargetResolver(c -> ApplicationLifecycle::target))
        .configureCorrelationDataProviders(c -> List.of(new SimpleCorrelationDataProvider(ACTOR)));
  }

  public static Applications over(CommandGateway gateway) {
    return new AxonApplications(gateway);
  }

  private static VersionedAggregateIdentifier target(CommandMessage<?> message) {
    Object id = ((ApplicationCommand) message.getPayload()).application().toString();
    return new VersionedAggregateIdentifier(id, null);
  }
}
