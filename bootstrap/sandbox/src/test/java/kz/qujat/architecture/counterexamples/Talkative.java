package kz.qujat.architecture.counterexamples;

final class Talkative {
  private Talkative() {}

  record OnTheConsole() {
    @SuppressWarnings("SystemOut") // the violation is intended
    void say(String words) {
      System.out.println(words);
    }
  }

  record AboutFailures() {
    @SuppressWarnings("CatchAndPrintStackTrace") // the violation is intended
    void say(Exception failure) {
      failure.printStackTrace();
    }
  }
}
