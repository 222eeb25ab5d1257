package osame.web.medium;

import java.io.Serializable;
import java.time.LocalDate;
import osame.operations.api.FileDirection;
import osame.operations.api.MediumDetails;
import osame.operations.api.MediumEnding;

/** What is typed about a row of the register. */
public class MediumFields implements Serializable {

  private static final long serialVersionUID = 1L;

  private FileDirection direction = FileDirection.OUT;
  private LocalDate carriedOn;
  private String name;
  private String place;
  private String purpose;
  private String approvedBy;
  private MediumEnding ending;
  private LocalDate endedOn;
  private String remark;

  MediumDetails details() {
    return new MediumDetails(place, purpose, approvedBy, ending, endedOn, remark);
  }

  void clear() {
    carriedOn = null;
    name = null;
    place = null;
    purpose = null;
    approvedBy = null;
    ending = null;
    endedOn = null;
    remark = null;
  }

  public MediumEnding[] getEndings() {
    return MediumEnding.values();
  }

  public FileDirection getDirection() {
    return direction;
  }

  public void setDirection(FileDirection direction) {
    this.direction = direction;
  }

  public LocalDate getCarriedOn() {
    return carriedOn;
  }

  public void setCarriedOn(LocalDate carriedOn) {
    this.carriedOn = carriedOn;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getPlace() {
    return place;
  }

  public void setPlace(String place) {
    this.place = place;
  }

  public String getPurpose() {
    return purpose;
  }

  public void setPurpose(String purpose) {
    this.purpose = purpose;
  }

  public String getApprovedBy() {
    return approvedBy;
  }

  public void setApprovedBy(String approvedBy) {
    this.approvedBy = approvedBy;
  }

  public MediumEnding getEnding() {
    return ending;
  }

  public void setEnding(MediumEnding ending) {
    this.ending = ending;
  }

  public LocalDate getEndedOn() {
    return endedOn;
  }

  public void setEndedOn(LocalDate endedOn) {
    this.endedOn = endedOn;
  }

  public String getRemark() {
    return remark;
  }

  public void setRemark(String remark) {
    this.remark = remark;
  }
}
