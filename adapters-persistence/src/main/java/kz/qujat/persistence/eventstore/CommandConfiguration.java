package kz.qujat.persistence.eventstore;

import kz.qujat.application.command.Applications;
import kz.qujat.application.command.Refunds;
import kz.qujat.application.command.SupervisionCases;
import kz.qujat.application.lifecycle.EventStreams;
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

/// Builds the framework's command bus and gateway, and registers the three families.
@Configuration(proxyBeanMethods = false)
class CommandConfiguration {
  @Bean
  @Qualifier("localSegment")
  CommandBus commandBus(
      TransactionManager transactions, org.axonframework.config.Configuration configuration) {
    SimpleCommandBus bus =
        new CommandsOnTheirOwn(
            SimpleCommandBus.builder()
                .transactionManager(transactions)
                .messageMonitor(configuration.messageMonitor(CommandBus.class, "commandBus")));
    var _ =
        bus.registerHandlerInterceptor(
            new CorrelationDataInterceptor<>(configuration.correlationDataProviders()));
    return bus;
  }

  /// A refusal is an answer, not an incident: the framework's own gateway would log each one.
  @Bean
  CommandGateway commandGateway(CommandBus bus) {
    return DefaultCommandGateway.builder()
        .commandBus(bus)
        .commandCallback(NoOpCallback.INSTANCE)
        .build();
  }

  /// Every event says on whose behalf it happened, and nothing else.
  @Bean
  CorrelationDataProvider actor() {
    return new SimpleCorrelationDataProvider(EventStreams.ACTOR);
  }

  @Bean
  ConfigurerModule families() {
    return EventStreams::register;
  }

  @Bean
  EventStreams eventStreams(CommandGateway gateway) {
    return new EventStreams(gateway);
  }

  // One object carries all three. Each is offered as no more than what it is asked for, so that
  // whoever looks for it by type finds one.
  @Bean
  Applications applications(EventStreams streams) {
    Applications all = streams.applications();
    return (command, actor, ifVersion) -> all.submit(command, actor, ifVersion);
  }

  @Bean
  Refunds refundStreams(EventStreams streams) {
    Refunds all = streams.refunds();
    return (command, actor) -> all.submit(command, actor);
  }

  @Bean
  SupervisionCases supervisionCases(EventStreams streams) {
    SupervisionCases all = streams.supervision();
    return (command, actor) -> all.submit(command, actor);
  }
}
