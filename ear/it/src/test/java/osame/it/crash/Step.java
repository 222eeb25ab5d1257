package osame.it.crash;

import java.util.List;

/** What a round does, one after the other; each is a job that can be killed. */
enum Step {
  LEVIES("INSERT INTO receipt.levy_file", "levy_file_id = $1 FOR UPDATE"),
  PAYMENTS("INSERT INTO receipt.payment_file", "payment_file_id = $1 FOR UPDATE"),
  CORRECTIONS("INSERT INTO receipt.levy_file", "levy_file_id = $1 FOR UPDATE"),
  /** The payments are taken back, though restatements came after them. */
  UNDO("UPDATE receipt.dry_run SET carried_out_job_id", "CREATE TEMP TABLE pg_temp.wanted_line"),
  /** What fell due is demanded: letters are drawn, and the post takes them. */
  DEMAND("UPDATE receipt.demand_run SET state = 'PRINTED'", "l.state = 'WAITING'\n ORDER BY");

  private final String order;
  private final String work;

  Step(String order, String work) {
    this.order = order;
    this.work = work;
  }

  /** Text of a statement by which the job is ordered. */
  String order() {
    return order;
  }

  /** Text of a statement with which the job's own transaction begins. */
  String work() {
    return work;
  }

  /** The steps of a round in which this one is watched or killed. */
  List<Step> round() {
    return switch (this) {
      case LEVIES, PAYMENTS, CORRECTIONS -> List.of(LEVIES, PAYMENTS, CORRECTIONS);
      case UNDO -> List.of(LEVIES, PAYMENTS, CORRECTIONS, UNDO);
      case DEMAND -> List.of(LEVIES, DEMAND);
    };
  }
}
