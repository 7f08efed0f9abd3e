package kz.qujat.integration.notice;

import kz.qujat.application.notice.News;
import kz.qujat.domain.application.Status;
import kz.qujat.domain.refund.RefundStatus;

/// The texts of a notice, as shown in the eGov cabinet.
record CabinetWords(String kazakh, String russian) {
  static CabinetWords of(News news) {
    return switch (news) {
      case News.OfApplication(var status) -> of(status);
      case News.OfRefund(var status) -> of(status);
      case News.AccountReminder _ ->
          new CabinetWords(
              "Бажды қайтару үшін банк шотын көрсетіңіз",
              "Укажите банковский счёт, чтобы вернуть пошлину");
    };
  }

  private static CabinetWords of(Status status) {
    return switch (status) {
      case DRAFT -> new CabinetWords("Жоба", "Черновик");
      case REGISTERED -> new CabinetWords("Тіркелді", "Зарегистрирована");
      case UNDER_REVIEW -> new CabinetWords("Тексерілуде", "На проверке");
      case APPROVED -> new CabinetWords("Мақұлданды", "Одобрена");
      case SENT_TO_MANUFACTURE ->
          new CabinetWords("Дайындауға жіберілді", "Направлена на изготовление");
      case MANUFACTURED -> new CabinetWords("Дайындалды", "Изготовлено");
      case READY_FOR_PICKUP -> new CabinetWords("Беруге дайын", "Готово к выдаче");
      case ISSUED -> new CabinetWords("Берілді", "Выдано");
      case ANNULLED -> new CabinetWords("Күші жойылды", "Аннулирована");
      case WITHDRAWN -> new CabinetWords("Қайтарып алынды", "Отозвана");
      case EXPIRED -> new CabinetWords("Өтінім беру мерзімі өтті", "Срок подачи истёк");
    };
  }

  private static CabinetWords of(RefundStatus status) {
    return switch (status) {
      case AWAITING_BANK_ACCOUNT ->
          new CabinetWords(
              "Баж қайтарылады: банк шотын көрсетіңіз",
              "Пошлина подлежит возврату: укажите банковский счёт");
      case READY -> new CabinetWords("Банк шоты көрсетілді", "Банковский счёт указан");
      case FILED ->
          new CabinetWords(
              "Бажды қайтару туралы өтініш салық органына берілді",
              "Заявление о возврате пошлины подано в налоговый орган");
      case PAID -> new CabinetWords("Баж қайтарылды", "Пошлина возвращена");
      case REJECTED ->
          new CabinetWords(
              "Салық органы қайтарудан бас тартты: банк шотын тексеріп, қайта көрсетіңіз",
              "Налоговый орган отказал в возврате: проверьте банковский счёт и укажите его снова");
      case LAPSED -> new CabinetWords("Бажды қайтару мерзімі өтті", "Срок возврата пошлины истёк");
      case ON_PAPER ->
          new CabinetWords("Бажды қайтару қағаз түрінде жүреді", "Возврат пошлины идёт на бумаге");
      case CLOSED_ON_PAPER ->
          new CabinetWords(
              "Бажды қайтару қағаз түрінде аяқталды", "Возврат пошлины завершён на бумаге");
    };
  }
}
