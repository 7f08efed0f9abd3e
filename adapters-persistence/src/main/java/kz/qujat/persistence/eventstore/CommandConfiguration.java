package kz.qujat.persistence.eventstore;

import kz.qujat.application.lifecycle.AxonAggregateRegistrar;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.callbacks.NoOpCallback;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Configures Axon's command bus and command gateway, and registers the three aggregate types.
@Configuration(proxyBeanMethods = false)
class CommandConfiguration {
  @Bean
  @Qualifier("localSegment")
  CommandBus commandBus(
      TransactionManager transactions,
      RecalledHistories recalledHistories,
      org.axonframework.config.Configuration configuration) {
    SimpleCommandBus bus =
        new SeparateUnitOfWorkCommandBus(
            SimpleCommandBus.builder()
                .transactionManager(transactions)
                .messageMonitor(configuration.messageMonitor(CommandBus.class, "commandBus")));
    var _ =
        bus.registerHandlerInterceptor(
            new CorrelationDataInterceptor<>(configuration.correlationDataProviders()));
    var _ = bus.registerHandlerInterceptor(recalledHistories);
    return bus;
  }

  /// The gateway without Axon's logging callback: a refused command is a normal response and is not
  /// logged.
  @Bean
  CommandGateway commandGateway(CommandBus bus) {
    return DefaultCommandGateway.builder()
        .commandBus(bus)
        .commandCallback(NoOpCallback.INSTANCE)
        .build();
  }

  /// Copies the actor from the command's metadata to its events, and no other metadata.
  @Bean
  CorrelationDataProvider actor() {
    return new SimpleCorrelationDataProvider(AxonAggregateRegistrar.ACTOR);
  }

  @Bean
  ConfigurerModule families() {
    return AxonAggregateRegistrar::register;
  }
}
