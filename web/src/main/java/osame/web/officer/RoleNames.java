package osame.web.officer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import osame.access.api.Roles;
import osame.web.Sentences;

/** The roles as officers call them. */
@Named("roleNames")
@ApplicationScoped
public class RoleNames {

  @Inject private Sentences sentences;

  /** Roles that a person may hold, in the order of the screens. */
  public List<String> getPersonal() {
    return Roles.personal();
  }

  /** Roles that a program may hold. */
  public List<String> getOfSystems() {
    return Roles.ofSystems();
  }

  /** One role. */
  public String name(String role) {
    return sentences.text("Role." + role);
  }

  /** Several, in one line. */
  public String names(Collection<String> roles) {
    return Stream.concat(getPersonal().stream(), getOfSystems().stream())
        .filter(roles::contains)
        .map(this::name)
        .collect(Collectors.joining("、"));
  }
}
