package osame.operations;

import jakarta.ejb.SessionContext;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.lang.reflect.Proxy;
import java.security.Principal;
import java.util.Map;
import java.util.function.Function;
import osame.setup.testing.TestDatabase;

/** What the container gives to a bean: a caller and an entity manager in a transaction. */
public final class Container {

  private Container() {}

  /** A session context that knows its caller and nothing else. */
  public static SessionContext caller(String name) {
    Principal principal = () -> name;
    return (SessionContext)
        Proxy.newProxyInstance(
            Container.class.getClassLoader(),
            new Class<?>[] {SessionContext.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("getCallerPrincipal")) {
                return principal;
              }
              throw new UnsupportedOperationException(method.getName());
            });
  }

  /** The persistence unit on the test's database. */
  public static EntityManagerFactory entities(TestDatabase database) {
    return Persistence.createEntityManagerFactory(
        "general",
        Map.of(
            "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
            "jakarta.persistence.jtaDataSource", "",
            "jakarta.persistence.nonJtaDataSource", database.dataSource(),
            "eclipselink.weaving", "false",
            "eclipselink.logging.level", "WARNING"));
  }

  /** Does the work in a transaction of its own, rolled back if it throws. */
  public static <T> T inTransaction(EntityManagerFactory factory, Function<EntityManager, T> work) {
    try (EntityManager entities = factory.createEntityManager()) {
      entities.getTransaction().begin();
      try {
        T result = work.apply(entities);
        entities.getTransaction().commit();
        return result;
      } finally {
        if (entities.getTransaction().isActive()) {
          entities.getTransaction().rollback();
        }
      }
    }
  }
}
