package kz.qujat.domain.lifecycle;

import static kz.qujat.domain.lifecycle.Commands.*;
import static kz.qujat.domain.lifecycle.Documents.*;
import static kz.qujat.domain.lifecycle.History.*;
import static kz.qujat.domain.lifecycle.Scenario.given;
import static kz.qujat.domain.story.Cast.*;
import static kz.qujat.domain.story.Days.*;
import static kz.qujat.domain.story.Things.*;

import java.util.stream.Stream;
import kz.qujat.domain.application.ApplicationCommand;
import kz.qujat.domain.application.ApplicationRefusal.OtherApplicant;
import kz.qujat.domain.application.ApplicationRefusal.OtherPoint;
import kz.qujat.domain.application.ApplicationRefusal.OtherRegion;
import kz.qujat.domain.application.ApplicationRefusal.OwnApplication;
import kz.qujat.domain.application.CardCommand.IssueCard;
import kz.qujat.domain.application.DraftEvent.DraftChanged;
import kz.qujat.domain.application.ReviewCommand.Claim;
import kz.qujat.domain.order.OldCardReturn;
import kz.qujat.domain.person.PointCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Who may act on which application: its applicant, the officers of its region and the counter of
/// its registration point, but never the applicant as a member of staff. (#9, fault 14)
class ReachTest {
  @ParameterizedTest
  @MethodSource
  void anotherCitizenHasNothingToDoWithIt(ApplicationCommand command) {
    given(completeDraft()).when(command).thenRefused(new OtherApplicant());
    given(registered()).when(command).thenRefused(new OtherApplicant());
    given(withdrawn()).when(command).thenRefused(new OtherApplicant());
  }

  static Stream<ApplicationCommand> anotherCitizenHasNothingToDoWithIt() {
    return ByOthers.ofAnotherCitizen().stream();
  }

  @ParameterizedTest
  @MethodSource
  void theStaffOfAnotherRegionHaveNothingToDoWithIt(ApplicationCommand command) {
    given(completeDraft()).when(command).thenRefused(new OtherRegion());
    given(registered()).when(command).thenRefused(new OtherRegion());
    given(underReview()).when(command).thenRefused(new OtherRegion());
    given(issued()).when(command).thenRefused(new OtherRegion());
  }

  static Stream<ApplicationCommand> theStaffOfAnotherRegionHaveNothingToDoWithIt() {
    return ByOthers.ofAnotherRegion().stream();
  }

  @ParameterizedTest
  @MethodSource
  void nobodyHandlesAnApplicationOfTheirOwn(ApplicationCommand command) {
    given(registered()).when(command).thenRefused(new OwnApplication());
    given(underReview()).when(command).thenRefused(new OwnApplication());
    given(readyForPickup()).when(command).thenRefused(new OwnApplication());
    given(issued()).when(command).thenRefused(new OwnApplication());
  }

  static Stream<ApplicationCommand> nobodyHandlesAnApplicationOfTheirOwn() {
    return ByOthers.ofOnesOwn().stream();
  }

  @Test
  void theRegionIsThatOfThePointChosenLast() {
    var moved = new DraftChanged(APPLICATION, ALMATY_1, FORM, MONDAY);

    given(draft(), moved, Events.ticketFormed())
        .when(new Claim(APPLICATION, AIGUL, ELSEWHERE, WEDNESDAY))
        .then(Events.claimedBy(AIGUL));
    given(draft(), moved, Events.ticketFormed()).when(claim(AIGUL)).thenRefused(new OtherRegion());
  }

  @ParameterizedTest
  @MethodSource("otherPoints")
  void theCardIsHandedOverAtItsOwnPointOnly(PointCode point) {
    var elsewhere =
        new IssueCard(APPLICATION, DANA, OldCardReturn.SURRENDERED, SAULE, point, FRIDAY);

    given(readyForPickup()).when(elsewhere).thenRefused(new OtherPoint());
    given(issued()).when(elsewhere).thenRefused(new OtherPoint());
    given(draft()).when(elsewhere).thenRefused(new OtherPoint());
  }

  static Stream<PointCode> otherPoints() {
    return Stream.of(ASTANA_2, ALMATY_1);
  }
}
