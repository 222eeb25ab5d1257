package osame.web.officer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import osame.access.api.Roles;
import osame.web.Sentences;

/** The roles as officers call them. */
@Named("roleNames")
@ApplicationScoped
public class RoleNames {

  @Inject private Sentences sentences;

  /** Roles that an account may hold, in the order of the screens. */
  public List<String> getAll() {
    return List.of(
        Roles.RECEIPT,
        Roles.ARREARS,
        Roles.ADDRESSING,
        Roles.NUMBER,
        Roles.LINKAGE,
        Roles.APPROVER,
        Roles.AUDITOR,
        Roles.ADMINISTRATOR);
  }

  /** One role. */
  public String name(String role) {
    return sentences.text("Role." + role);
  }

  /** Several, in one line. */
  public String names(Collection<String> roles) {
    return getAll().stream()
        .filter(roles::contains)
        .map(this::name)
        .collect(Collectors.joining("、"));
  }
}
