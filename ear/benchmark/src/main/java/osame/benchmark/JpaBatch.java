package osame.benchmark;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Persistence;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import osame.setup.Login;

/**
 * The textbook model through JPA as one would write it: a query for the charge, two new entities, a
 * changed balance; batches of 1,000 with batch writing.
 */
final class JpaBatch implements Way {

  private static final String SCHEMA = "textbook";
  private static final int BATCH = 1_000;
  private static final int FIRST_FILE = 3_000;

  /** So many payments suffice to know its speed. */
  private static final int SAMPLE = 100_000;

  private final Login login;
  private final LocalDate day;
  private final EntityManagerFactory factory;
  private int file = FIRST_FILE;

  JpaBatch(Login login, LocalDate day) {
    this.login = login;
    this.day = day;
    this.factory =
        Persistence.createEntityManagerFactory(
            "textbook",
            Map.of(
                "jakarta.persistence.jdbc.url", login.url() + "?reWriteBatchedInserts=true",
                "jakarta.persistence.jdbc.user", login.user(),
                "jakarta.persistence.jdbc.password", login.password()));
  }

  @Override
  public String name() {
    return "JPA, batches of 1,000";
  }

  @Override
  public String tables() {
    return SCHEMA;
  }

  @Override
  public int sample(int lines) {
    return Math.min(SAMPLE, lines);
  }

  @Override
  public void post(List<Line> lines) throws SQLException {
    file++;
    try (Connection connection = login.dataSource().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("INSERT INTO textbook.payment_file VALUES (" + file + ", 0)");
    }
    for (int from = 0; from < lines.size(); from += BATCH) {
      try (EntityManager manager = factory.createEntityManager()) {
        manager.getTransaction().begin();
        int number = from;
        for (Line line : lines.subList(from, Math.min(lines.size(), from + BATCH))) {
          post(manager, line, ++number);
        }
        manager.getTransaction().commit();
      }
    }
  }

  private void post(EntityManager manager, Line line, int number) {
    Charge charge =
        manager
            .createQuery(
                "SELECT c FROM Charge c WHERE c.levyYear = 2026 AND c.taxYear = 2026 AND c.taxItem = '01'"
                    + " AND c.noticeNumber = :notice AND c.installment = 1",
                Charge.class)
            .setParameter("notice", line.noticeNumber())
            .setFlushMode(jakarta.persistence.FlushModeType.COMMIT)
            .getSingleResult();
    Payment payment = new Payment();
    payment.fileId = file;
    payment.lineNo = number;
    payment.noticeNumber = line.noticeNumber();
    payment.amount = line.amount();
    payment.paidOn = day;
    payment.receivedOn = day;
    manager.persist(payment);
    Entry entry = new Entry();
    entry.charge = charge;
    entry.payment = payment;
    entry.amount = -line.amount();
    entry.paidOn = day;
    entry.receivedOn = day;
    manager.persist(entry);
    charge.balance -= line.amount();
    charge.version++;
  }

  @Override
  public long posted() throws SQLException {
    return Textbook.posted(login.dataSource(), FIRST_FILE);
  }

  /** What is owed. */
  @Entity(name = "Charge")
  @Table(name = "charge", schema = SCHEMA)
  public static class Charge {
    @Id
    @Column(name = "charge_id")
    long chargeId;

    @Column(name = "levy_year")
    int levyYear;

    @Column(name = "tax_year")
    int taxYear;

    @Column(name = "tax_item")
    String taxItem;

    @Column(name = "notice_number")
    String noticeNumber;

    int installment;
    long balance;
    int version;
  }

  /** What was paid. */
  @Entity(name = "Payment")
  @Table(name = "payment", schema = SCHEMA)
  public static class Payment {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "payment")
    @SequenceGenerator(
        name = "payment",
        sequenceName = SCHEMA + ".payment_payment_id_seq",
        allocationSize = 1_000)
    @Column(name = "payment_id")
    long paymentId;

    @Column(name = "file_id")
    int fileId;

    @Column(name = "line_no")
    int lineNo;

    @Column(name = "notice_number")
    String noticeNumber;

    long amount;

    @Column(name = "paid_on")
    LocalDate paidOn;

    @Column(name = "received_on")
    LocalDate receivedOn;
  }

  /** How the debt changed. */
  @Entity(name = "Entry")
  @Table(name = "entry", schema = SCHEMA)
  public static class Entry {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entry")
    @SequenceGenerator(
        name = "entry",
        sequenceName = SCHEMA + ".entry_entry_id_seq",
        allocationSize = 1_000)
    @Column(name = "entry_id")
    long entryId;

    @ManyToOne
    @JoinColumn(name = "charge_id")
    Charge charge;

    @ManyToOne
    @JoinColumn(name = "payment_id")
    Payment payment;

    String kind = "PAID";
    long amount;

    @Column(name = "paid_on")
    LocalDate paidOn;

    @Column(name = "received_on")
    LocalDate receivedOn;
  }
}
