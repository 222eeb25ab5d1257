package osame.receipt.payment;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import osame.operations.api.JobHandler;
import osame.operations.api.JobRun;

/** Posts a payment file in the background. One step: a file is posted whole or not at all. */
@Dependent
public class PaymentFileJob implements JobHandler {

  static final String KIND = "receipt.payment-file";
  static final String FILE = "paymentFileId";

  @EJB private PaymentFilePostingBean posting;

  public PaymentFileJob() {}

  PaymentFileJob(PaymentFilePostingBean posting) {
    this.posting = posting;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void run(JobRun run) {
    posting.post(run, Long.parseLong(run.parameters().get(FILE)));
  }
}
