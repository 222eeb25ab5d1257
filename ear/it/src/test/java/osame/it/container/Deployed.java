package osame.it.container;

import java.io.File;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The application as it is packed, with a test in it. */
final class Deployed {

  private Deployed() {}

  static WebArchive application(Class<?>... tests) {
    WebArchive archive =
        ShrinkWrap.create(ZipImporter.class, "osame.war")
            .importFrom(new File(System.getProperty("osame.war")))
            .as(WebArchive.class)
            .addClasses(tests)
            .addClasses(Duty.class, Duties.class)
            .addClasses(Duties.class.getDeclaredClasses());
    archive.delete("/WEB-INF/glassfish-web.xml");
    // Its constraints would send the tests' own calls to the sign-in page.
    archive.delete("/WEB-INF/web.xml");
    return archive.addAsWebInfResource(new StringAsset(principals()), "glassfish-web.xml");
  }

  /** Each role of the tests runs as a principal of its own name. */
  private static String principals() {
    StringBuilder text = new StringBuilder("<glassfish-web-app><context-root>/</context-root>");
    for (String role : Duties.ROLES) {
      text.append("<security-role-mapping><role-name>")
          .append(role)
          .append("</role-name><principal-name>test-")
          .append(role)
          .append("</principal-name></security-role-mapping>");
    }
    // As the application's own descriptor says.
    return text.append("<class-loader delegate=\"false\"/></glassfish-web-app>").toString();
  }
}
