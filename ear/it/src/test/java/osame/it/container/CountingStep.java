package osame.it.container;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import osame.access.api.Roles;
import osame.operations.api.JobProgress;

/** The work of {@link CountingHandler}'s steps: it counts how often each is done. */
@Stateless
@LocalBean
@DenyAll
public class CountingStep {

  static final ConcurrentHashMap<String, AtomicInteger> COUNTS = new ConcurrentHashMap<>();

  @EJB private JobProgress progress;

  @RolesAllowed(Roles.BATCH)
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void once(long jobId, String step) {
    COUNTS.computeIfAbsent(jobId + step, key -> new AtomicInteger()).incrementAndGet();
    progress.stepDone(jobId, step);
  }
}
