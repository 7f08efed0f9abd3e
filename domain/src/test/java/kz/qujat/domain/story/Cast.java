package kz.qujat.domain.story;

import java.util.UUID;
import kz.qujat.domain.duty.PaymentId;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.person.ApplicantId;
import kz.qujat.domain.person.OfficerId;
import kz.qujat.domain.person.Payer;
import kz.qujat.domain.person.Payer.Citizen;
import kz.qujat.domain.person.Payer.OnPaper;
import kz.qujat.domain.person.PayerId;
import kz.qujat.domain.person.PointCode;
import kz.qujat.domain.person.Region;
import kz.qujat.domain.refund.RefundId;

/// The people and places of the test stories.
public final class Cast {
  /// The citizen, whose card expires on the Friday.
  public static final ApplicantId DANA = new ApplicantId(new UUID(1, 1));

  /// Another citizen.
  public static final ApplicantId ERLAN = new ApplicantId(new UUID(1, 2));

  /// Officers of the region.
  public static final OfficerId AIGUL = new OfficerId(new UUID(2, 1));

  public static final OfficerId DAULET = new OfficerId(new UUID(2, 2));

  /// Dana as a member of staff.
  public static final OfficerId DANA_AT_WORK = new OfficerId(DANA.value());

  /// At the counter of the registration point.
  public static final OfficerId SAULE = new OfficerId(new UUID(2, 3));

  /// The officers' supervisor.
  public static final OfficerId GULNARA = new OfficerId(new UUID(2, 4));

  public static final Payer PAID_BY_DANA = new Citizen(DANA);
  public static final Payer PAID_BY_ERLAN = new Citizen(ERLAN);
  public static final Payer PAID_BY_A_COMPANY = new OnPaper(new PayerId(new UUID(1, 3)));

  /// Two registration points of the application's region, and one of another region.
  public static final PointCode ASTANA_1 = new PointCode("7101");

  public static final PointCode ASTANA_2 = new PointCode("7102");
  public static final PointCode ALMATY_1 = new PointCode("7501");
  public static final Region HERE = Region.ASTANA;
  public static final Region ELSEWHERE = Region.ALMATY;

  public static final ApplicationId APPLICATION = new ApplicationId(new UUID(3, 1));
  public static final ApplicationId EARLIER_APPLICATION = new ApplicationId(new UUID(3, 0));
  public static final PaymentId PAYMENT = new PaymentId(new UUID(4, 1));
  public static final PaymentId ANOTHER_PAYMENT = new PaymentId(new UUID(4, 2));
  public static final RefundId REFUND = new RefundId(new UUID(5, 1));
  public static final RefundId ANOTHER_REFUND = new RefundId(new UUID(5, 2));

  private Cast() {}
}
