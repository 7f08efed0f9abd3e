package kz.qujat.application.dispatch;

import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import kz.qujat.application.ApplicationService;
import kz.qujat.application.command.Actor;
import kz.qujat.application.command.CommandService;
import kz.qujat.application.eligibility.PopulationRegistry;
import kz.qujat.application.eligibility.PopulationRegistry.Answer;
import kz.qujat.application.history.CaseFile;
import kz.qujat.application.neighbour.Neighbour;
import kz.qujat.application.neighbour.NeighbourUnavailable;
import kz.qujat.application.vault.HolderRecord;
import kz.qujat.application.vault.Vault;
import kz.qujat.domain.application.Application.Begun;
import kz.qujat.domain.application.CardCommand.ReportHolderChange;
import kz.qujat.domain.order.HolderField;
import kz.qujat.domain.person.Iin;

/// Checks with the register, before an order is sent, whether the holder's data are still those
/// that were certified.
@ApplicationService
public final class HolderDataCheck {
  private static final Actor ACTOR = Actor.system(OrderDispatchHandler.NAME);

  private final CommandService commands;
  private final PopulationRegistry registry;
  private final Vault vault;

  public HolderDataCheck(CommandService commands, PopulationRegistry registry, Vault vault) {
    this.commands = commands;
    this.registry = registry;
    this.vault = vault;
  }

  /// Confirms that the register still returns the `certified` data. If it does not, returns the
  /// application to its officer and answers false: the order must not be sent.
  ///
  /// @throws NeighbourUnavailable when the register does not answer or its record cannot be
  ///   understood; the order waits
  boolean confirmOrReturn(CaseFile file, Iin iin, HolderRecord certified) {
    Instant at = commands.now();
    return switch (registry.find(iin)) {
      case Answer.Found(var entry, _) ->
          compare(file, certified, HolderRecordFactory.of(entry), at);
      case Answer.NotFound _ -> {
        giveBack(file, certified, Set.of(HolderField.STATUS), at);
        yield false;
      }
      case Answer.Unclear _ ->
          throw new NeighbourUnavailable(
              Neighbour.CIVIL_REGISTRY, "the record of the holder cannot be understood");
    };
  }

  private boolean compare(CaseFile file, HolderRecord certified, HolderRecord now, Instant at) {
    Set<HolderField> changed = certified.differences(now);
    if (!changed.isEmpty()) {
      giveBack(file, now, changed, at);
    }
    return changed.isEmpty();
  }

  private void giveBack(CaseFile file, HolderRecord now, Set<HolderField> changed, Instant at) {
    Begun begun = file.application();
    int attempt = Objects.requireNonNull(file.milestones().approved()).attempt();
    var _ =
        commands.together(() ->
            commands.submit(
                new ReportHolderChange(
                    begun.id(), attempt, vault.keep(begun.applicant(), now), changed, at),
                ACTOR));
  }
}
