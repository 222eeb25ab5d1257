package osame.web.addressee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import osame.addressing.api.LinkReason;
import osame.web.Sentences;

/** What speaks for two addressees being one person, in words. */
@Named("linkReasons")
@ApplicationScoped
public class LinkReasons implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private Sentences sentences;

  public String words(List<LinkReason> reasons) {
    return reasons.stream().map(sentences::label).collect(Collectors.joining("・"));
  }
}
