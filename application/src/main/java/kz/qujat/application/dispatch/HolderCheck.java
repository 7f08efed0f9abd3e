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
public final class HolderCheck {
  private static final Actor ACTOR = Actor.system(Dispatch.NAME);

  private final CommandService commands;
  private final PopulationRegistry registry;
  private final Vault vault;

  public HolderCheck(CommandService commands, PopulationRegistry registry, Vault vault) {
    this.commands = commands;
    this.registry = registry;
    this.vault = vault;
  }

  /// Whether the `certified` data are still current. If not, the application has been returned to
  /// its officer when this method returns.
  ///
  /// @throws NeighbourUnavailable when the register does not answer or its record cannot be
  ///   understood; the order waits
  boolean stillHolds(CaseFile file, Iin iin, HolderRecord certified) {
    Instant at = commands.now();
    return switch (registry.find(iin)) {
      case Answer.Found(var entry, _) -> stillHolds(file, certified, HolderRecords.of(entry), at);
      case Answer.NotFound _ -> report(file, certified, Set.of(HolderField.STATUS), at);
      case Answer.Unclear _ ->
          throw new NeighbourUnavailable(
              Neighbour.CIVIL_REGISTRY, "the record of the holder cannot be understood");
    };
  }

  private boolean stillHolds(CaseFile file, HolderRecord certified, HolderRecord now, Instant at) {
    Set<HolderField> changed = certified.differences(now);
    return changed.isEmpty() || report(file, now, changed, at);
  }

  private boolean report(CaseFile file, HolderRecord now, Set<HolderField> changed, Instant at) {
    Begun begun = file.application();
    int attempt = Objects.requireNonNull(file.milestones().approved()).attempt();
    var _ =
        commands.together(() ->
            commands.submit(
                new ReportHolderChange(
                    begun.id(), attempt, vault.keep(begun.applicant(), now), changed, at),
                ACTOR));
    return false;
  }
}
