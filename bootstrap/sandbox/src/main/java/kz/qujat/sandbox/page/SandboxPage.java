package kz.qujat.sandbox.page;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import kz.qujat.application.neighbour.Neighbour;
import kz.qujat.domain.calendar.CivilDate;
import kz.qujat.sandbox.clock.SandboxClock;
import kz.qujat.sandbox.control.RecordNotFound;
import kz.qujat.sandbox.neighbour.Fault;
import kz.qujat.sandbox.neighbour.SimulatedServers;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// The page of the sandbox's controls. Every action here also exists as an API call of the same
/// name.
@Controller
final class SandboxPage {
  private static final String BACK = "redirect:/sandbox";

  private final SandboxClock clock;
  private final SimulatedServers simulatedServers;
  private final List<NeighbourRecordsPanel> ledgers;

  SandboxPage(
      SandboxClock clock, SimulatedServers simulatedServers, List<NeighbourRecordsPanel> ledgers) {
    this.clock = clock;
    this.simulatedServers = simulatedServers;
    this.ledgers =
        ledgers.stream().sorted(Comparator.comparing(NeighbourRecordsPanel::book)).toList();
  }

  /// A neighbour and its current fault mode.
  record Conduct(Neighbour neighbour, Fault fault) {}

  @GetMapping("/sandbox")
  String show(Model model) {
    model.addAttribute("now", clock.instant());
    model.addAttribute("local", LocalDateTime.ofInstant(clock.instant(), CivilDate.KAZAKHSTAN));
    model.addAttribute("stopped", clock.isStopped());
    model.addAttribute(
        "conducts",
        List.of(Neighbour.values()).stream()
            .map(neighbour -> new Conduct(neighbour, simulatedServers.faultOf(neighbour)))
            .toList());
    model.addAttribute("modes", Fault.Mode.values());
    model.addAttribute("ledgers", ledgers);
    return "sandbox/controls";
  }

  /// Stops the clock at a moment of Almaty time.
  @PostMapping("/sandbox/pages/clock/stop")
  String stop(@RequestParam String moment) {
    try {
      clock.stopAt(LocalDateTime.parse(moment).atZone(CivilDate.KAZAKHSTAN).toInstant());
    } catch (DateTimeParseException _) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "moment");
    }
    return BACK + "#clock";
  }

  /// Stops the clock some days later than it shows.
  @PostMapping("/sandbox/pages/clock/later")
  String later(@RequestParam int days) {
    clock.stopAt(clock.instant().plus(Duration.ofDays(days)));
    return BACK + "#clock";
  }

  @PostMapping("/sandbox/pages/clock/resume")
  String resume() {
    clock.resume();
    return BACK + "#clock";
  }

  @PostMapping("/sandbox/pages/faults")
  String behave(@RequestParam Neighbour neighbour, @RequestParam Fault.Mode mode) {
    simulatedServers.behave(neighbour, new Fault(mode, Fault.USUAL_DELAY));
    return BACK + "#neighbours";
  }

  @PostMapping("/sandbox/pages/books/{book}/{act}")
  String act(
      @PathVariable NeighbourRecordsPanel.Book book,
      @PathVariable NeighbourRecordsPanel.Act act,
      @RequestParam String id) {
    ledgers.stream()
        .filter(neighbourRecordsPanel -> neighbourRecordsPanel.book() == book)
        .findFirst()
        .orElseThrow(RecordNotFound::new)
        .act(act, id);
    return BACK + "#" + book;
  }
}
