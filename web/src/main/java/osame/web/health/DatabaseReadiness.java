package osame.web.health;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready when the general database answers through the beans. */
@Readiness
@ApplicationScoped
public class DatabaseReadiness implements HealthCheck {

  private static final Logger LOG = Logger.getLogger(DatabaseReadiness.class.getName());

  @EJB private DatabaseProbe probe;

  @Override
  public HealthCheckResponse call() {
    boolean up;
    try {
      probe.ask();
      up = true;
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "the general database does not answer", e);
      up = false;
    }
    return HealthCheckResponse.named("general-database").status(up).build();
  }
}
