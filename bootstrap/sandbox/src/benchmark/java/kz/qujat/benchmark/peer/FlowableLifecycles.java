package kz.qujat.benchmark.peer;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import kz.qujat.benchmark.measure.Clients;
import kz.qujat.benchmark.measure.Contender;
import kz.qujat.benchmark.measure.Database;
import kz.qujat.benchmark.measure.Run;
import kz.qujat.benchmark.measure.Stopwatch;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.flowable.task.api.Task;

/// The same nine transitions as a process of nine user tasks in an embedded Flowable engine with
/// history level audit: one transaction a task.
public final class FlowableLifecycles implements Contender {
  public static final String NAME = "Flowable 7.2.0";

  private static final int TASKS = 9;
  private static final String KEY = "lifecycle";

  private final Database database;
  private final HikariDataSource pool;
  private final ProcessEngine engine;

  public FlowableLifecycles(Database database) {
    this.database = database;
    pool = database.create("flowable");
    engine = engine(pool);
    engine
        .getRepositoryService()
        .createDeployment()
        .addString(KEY + ".bpmn20.xml", process())
        .deploy();
  }

  private static ProcessEngine engine(DataSource pool) {
    return new StandaloneProcessEngineConfiguration()
        .setDisableIdmEngine(true)
        .setDisableEventRegistry(true)
        .setDataSource(pool)
        .setDatabaseSchemaUpdate("true")
        .setHistory("audit")
        .setAsyncExecutorActivate(false)
        .buildProcessEngine();
  }

  private static String process() {
    String tasks =
        IntStream.rangeClosed(1, TASKS)
            .mapToObj("<userTask id='task%d' name='Task'/>"::formatted)
            .collect(Collectors.joining());
    String flows =
        IntStream.range(0, TASKS + 1)
            .mapToObj(i ->
                "<sequenceFlow id='flow%d' sourceRef='%s' targetRef='%s'/>"
                    .formatted(i, node(i), node(i + 1)))
            .collect(Collectors.joining());
    return """
    <definitions xmlns='http://www.omg.org/spec/BPMN/20100524/MODEL' targetNamespace='qujat'>
      <process id='%s' isExecutable='true'><startEvent id='start'/>%s<endEvent id='end'/>%s</process>
    </definitions>
    """
        .formatted(KEY, tasks, flows);
  }

  private static String node(int position) {
    if (position == 0) {
      return "start";
    }
    return position > TASKS ? "end" : "task" + position;
  }

  @Override
  public Run run(Duration window) {
    Stopwatch watch = Stopwatch.start(database);
    return watch.run(Clients.during(window, this::lifecycle));
  }

  private void lifecycle() {
    String instance =
        engine
            .getRuntimeService()
            .startProcessInstanceByKey(KEY, UUID.randomUUID().toString())
            .getId();
    for (int i = 0; i < TASKS; i++) {
      Task task =
          engine.getTaskService().createTaskQuery().processInstanceId(instance).singleResult();
      engine.getTaskService().complete(task.getId());
    }
  }

  @Override
  public void rest() {
    Database.release(pool);
  }
}
