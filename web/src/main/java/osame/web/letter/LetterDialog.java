package osame.web.letter;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import osame.operations.api.LetterFault;
import osame.operations.api.Letters;
import osame.web.ActFactory;
import osame.web.Sentences;
import osame.web.faces.Messages;

/** Corrects a letter that could not be drawn: each field with a fault gets another text. */
@Named("letterDialog")
@ViewScoped
public class LetterDialog implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private Letters letters;
  @Inject private ActFactory acts;
  @Inject private Messages messages;
  @Inject private Sentences sentences;

  private Long letterId;
  private List<LetterFault> faults = List.of();
  private Map<String, String> texts = new LinkedHashMap<>();

  void open(long id) {
    letterId = id;
    Map<String, LetterFault> first = new LinkedHashMap<>();
    texts = new LinkedHashMap<>();
    for (LetterFault fault : letters.faults(acts.terminal(), id)) {
      // A name stands in several places of a form; one line tells enough.
      first.putIfAbsent(fault.code() + fault.field(), fault);
      texts.putIfAbsent(fault.field(), fault.detail());
    }
    faults = List.copyOf(first.values());
  }

  /** Draws the letter with the texts as they are now. */
  public void correct() {
    Map<String, String> changed = new LinkedHashMap<>();
    texts.forEach((field, text) -> changed.put(field, text == null ? "" : text));
    letters.correct(acts.act(sentences.text("letters.correctReason")), letterId, changed);
    messages.done("letters.corrected");
    letterId = null;
  }

  public boolean isOpen() {
    return letterId != null;
  }

  public List<LetterFault> getFaults() {
    return faults;
  }

  /** Fields that can be given another text. */
  public List<String> getFields() {
    return List.copyOf(texts.keySet());
  }

  public Map<String, String> getTexts() {
    return texts;
  }

  /** What is wrong and what to do. */
  public String sentence(LetterFault fault) {
    return sentences.of(fault.code(), List.of());
  }

  /** What officers call a field; the name in the form if it has no other. */
  public String label(String field) {
    return sentences.textOr("letterField." + field, field);
  }
}
