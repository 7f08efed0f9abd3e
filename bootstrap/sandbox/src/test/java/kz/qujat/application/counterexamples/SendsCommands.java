package kz.qujat.application.counterexamples;

import kz.qujat.domain.application.ApplicationCommand;
import org.axonframework.commandhandling.gateway.CommandGateway;

record SendsCommands(CommandGateway gateway) {
  void send(ApplicationCommand command) {
    gateway.sendAndWait(command);
  }
}
