package kz.qujat.application.lifecycle;

import java.util.List;
import java.util.function.Function;
import kz.qujat.domain.application.ApplicationCommand;
import kz.qujat.domain.refund.RefundCommand;
import kz.qujat.domain.supervision.SupervisionCommand;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.modelling.command.Repository;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;

/// Registers the three aggregate types with Axon and gives access to their commands.
public final class AxonAggregateRegistrar {
  /// The metadata key under which an event names its [Actor].
  public static final String ACTOR = "actor";

  private AxonAggregateRegistrar() {}

  /// Registers the aggregates with Axon. The owner of the configuration supplies the event stores
  /// and resources.
  public static void register(Configurer configurer) {
    configurer
        .configureAggregate(
            aggregate(
                ApplicationAggregate.class,
                ApplicationCommand.class,
                ApplicationCommand::applicationId))
        .configureAggregate(
            aggregate(RefundAggregate.class, RefundCommand.class, RefundCommand::refund))
        .configureAggregate(
            aggregate(
                SupervisionAggregate.class, SupervisionCommand.class, SupervisionCommand::subject))
        .configureCorrelationDataProviders(c -> List.of(new SimpleCorrelationDataProvider(ACTOR)));
  }

  private static <A, C> AggregateConfigurer<A> aggregate(
      Class<A> aggregate, Class<C> family, Function<C, Object> id) {
    CommandTargetResolver target =
        message -> {
          Object key = id.apply(payload(message, family)).toString();
          return new VersionedAggregateIdentifier(key, null);
        };
    return AggregateConfigurer.defaultConfiguration(aggregate)
        .configureCommandTargetResolver(_ -> target)
        .configureRepository(configuration -> repository(aggregate, configuration));
  }

  // The framework's own default asks first whether the command bus is a disruptor, and so needs
  // that library.
  private static <A> Repository<A> repository(Class<A> aggregate, Configuration configuration) {
    return EventSourcingRepository.builder(aggregate)
        .eventStore(configuration.eventStore())
        .parameterResolverFactory(configuration.parameterResolverFactory())
        .handlerDefinition(configuration.handlerDefinition(aggregate))
        .repositoryProvider(configuration::repository)
        .build();
  }

  private static <C> C payload(CommandMessage<?> message, Class<C> family) {
    return family.cast(message.getPayload());
  }
}
