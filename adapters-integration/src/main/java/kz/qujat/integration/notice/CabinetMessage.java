package kz.qujat.integration.notice;

import kz.qujat.application.notice.NotificationKind;
import kz.qujat.domain.application.Status;
import kz.qujat.domain.refund.RefundStatus;

/// The texts of a notice, as shown in the eGov cabinet.
record CabinetMessage(String kazakh, String russian) {
  static CabinetMessage of(NotificationKind notificationKind) {
    return switch (notificationKind) {
      case NotificationKind.OfApplication(var status) -> of(status);
      case NotificationKind.OfRefund(var status) -> of(status);
      case NotificationKind.AccountReminder _ ->
          new CabinetMessage(
              "Бажды қайтару үшін банк шотын көрсетіңіз",
              "Укажите банковский счёт, чтобы вернуть пошлину");
    };
  }

  private static CabinetMessage of(Status status) {
    return switch (status) {
      case DRAFT -> new CabinetMessage("Жоба", "Черновик");
      case REGISTERED -> new CabinetMessage("Тіркелді", "Зарегистрирована");
      case UNDER_REVIEW -> new CabinetMessage("Тексерілуде", "На проверке");
      case APPROVED -> new CabinetMessage("Мақұлданды", "Одобрена");
      case SENT_TO_MANUFACTURE ->
          new CabinetMessage("Дайындауға жіберілді", "Направлена на изготовление");
      case MANUFACTURED -> new CabinetMessage("Дайындалды", "Изготовлено");
      case READY_FOR_PICKUP -> new CabinetMessage("Беруге дайын", "Готово к выдаче");
      case ISSUED -> new CabinetMessage("Берілді", "Выдано");
      case ANNULLED -> new CabinetMessage("Күші жойылды", "Аннулирована");
      case WITHDRAWN -> new CabinetMessage("Қайтарып алынды", "Отозвана");
      case EXPIRED -> new CabinetMessage("Өтінім беру мерзімі өтті", "Срок подачи истёк");
    };
  }

  private static CabinetMessage of(RefundStatus status) {
    return switch (status) {
      case AWAITING_BANK_ACCOUNT ->
          new CabinetMessage(
              "Баж қайтарылады: банк шотын көрсетіңіз",
              "Пошлина подлежит возврату: укажите банковский счёт");
      case READY -> new CabinetMessage("Банк шоты көрсетілді", "Банковский счёт указан");
      case FILED ->
          new CabinetMessage(
              "Бажды қайтару туралы өтініш салық органына берілді",
              "Заявление о возврате пошлины подано в налоговый орган");
      case PAID -> new CabinetMessage("Баж қайтарылды", "Пошлина возвращена");
      case REJECTED ->
          new CabinetMessage(
              "Салық органы қайтарудан бас тартты: банк шотын тексеріп, қайта көрсетіңіз",
              "Налоговый орган отказал в возврате: проверьте банковский счёт и укажите его снова");
      case LAPSED ->
          new CabinetMessage("Бажды қайтару мерзімі өтті", "Срок возврата пошлины истёк");
      case ON_PAPER ->
          new CabinetMessage(
              "Бажды қайтару қағаз түрінде жүреді", "Возврат пошлины идёт на бумаге");
      case CLOSED_ON_PAPER ->
          new CabinetMessage(
              "Бажды қайтару қағаз түрінде аяқталды", "Возврат пошлины завершён на бумаге");
    };
  }
}
