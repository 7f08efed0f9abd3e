package kz.qujat.persistence.eventprocessor;

import org.axonframework.common.transaction.Transaction;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventMessageHandler;
import org.axonframework.eventhandling.ListenerInvocationErrorHandler;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/// Makes an event handler handle each event completely or not at all. When it fails, its changes
/// are rolled back to a savepoint; then the event is dead-lettered in the outer transaction, which
/// commits. How the transactions nest is described in this package's comment.
final class SavepointInterceptor
    implements MessageHandlerInterceptor<EventMessage<?>>, ListenerInvocationErrorHandler {
  private static final String SAVEPOINT = SavepointInterceptor.class.getName();

  private final TransactionManager transactions;
  private final Runnable failure;

  /// @param failure called for every event that fails
  SavepointInterceptor(TransactionManager transactions, Runnable failure) {
    this.transactions = transactions;
    this.failure = failure;
  }

  @Override
  public Object handle(UnitOfWork<? extends EventMessage<?>> work, InterceptorChain chain)
      throws Exception {
    Transaction savepoint = transactions.startTransaction();
    work.resources().put(SAVEPOINT, savepoint);
    Object result = chain.proceed();
    savepoint.commit();
    return result;
  }

  @Override
  public void onError(Exception exception, EventMessage<?> event, EventMessageHandler handler)
      throws Exception {
    failure.run();
    Transaction savepoint = CurrentUnitOfWork.get().getResource(SAVEPOINT);
    savepoint.rollback();
    throw exception;
  }
}
