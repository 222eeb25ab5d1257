package osame.access.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import osame.access.api.LogHead;
import osame.access.api.LogLeaf;
import osame.access.api.LogSubjects;
import osame.foundation.merkle.MerkleProofs;
import osame.foundation.merkle.MerkleTree;
import osame.setup.testing.TestDatabase;

@Tag("CM-023")
class LogSealTest {

  @RegisterExtension final TestDatabase database = new TestDatabase();
  @TempDir Path directory;

  private final Clock clock =
      Clock.fixed(Instant.parse("2026-08-31T00:00:00.000001Z"), ZoneId.of("Asia/Tokyo"));

  private LogSealBean seal;
  private SigningKey key;

  @BeforeEach
  void start() throws IOException {
    seal = new LogSealBean(database.jdbi(), clock);
    key = SigningKey.in(directory);
  }

  private void run() throws IOException {
    LogSealer.run(seal, key, ExportedHeads.in(directory));
  }

  private static long write(Handle handle, String subject) {
    return handle
        .createQuery(
            "INSERT INTO access.operation_log (who, terminal, operation, function_id, subject,"
                + " subject_count, sum_yen) VALUES ('sato', 'T-01', 'VIEW', 'RC-024', :subject,"
                + " 0, 0) RETURNING operation_log_id")
        .bind("subject", subject)
        .mapTo(Long.class)
        .one();
  }

  private long write(String subject) {
    return database.jdbi().inTransaction(handle -> write(handle, subject));
  }

  private List<Long> sealed() {
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery("SELECT operation_log_id FROM access.log_leaf ORDER BY leaf_index")
                    .mapTo(Long.class)
                    .list());
  }

  private List<LogHead.Line> lines() throws IOException {
    return Files.readAllLines(directory.resolve(ExportedHeads.FILE)).stream()
        .map(LogHead::ofLine)
        .toList();
  }

  @Test
  void rowsAreSealedInOrderAndOnce() throws IOException {
    long first = write("1");
    long second = write("2");
    run();
    long third = write("3");
    run();
    run();
    assertThat(sealed()).containsExactly(first, second, third);
    assertThat(lines()).extracting(line -> line.head().size()).containsExactly(2L, 3L);
  }

  @Test
  void aRowThatIsCommittedLateIsSealedWhenItIsThere() throws IOException {
    try (Handle slow = database.jdbi().open();
        Handle slower = database.jdbi().open()) {
      slow.begin();
      slower.begin();
      long early = write(slow, "begun first, committed second");
      long earlier = write(slower, "begun second, committed last");
      long quick = write("begun last, committed first");
      // neither waits for the other
      run();
      assertThat(sealed()).containsExactly(quick);
      slow.commit();
      long next = write("next");
      run();
      assertThat(sealed()).containsExactly(quick, early, next);
      run();
      slower.commit();
      run();
      assertThat(sealed()).containsExactly(quick, early, next, earlier);
    }
  }

  @Test
  void theSealerLooksNoFurtherBackThanTheOldestOpenTransaction() throws IOException {
    write("1");
    run();
    String before = horizon();
    write("2");
    run();
    run();
    assertThat(Long.parseLong(horizon())).isGreaterThan(Long.parseLong(before));
  }

  private String horizon() {
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery("SELECT horizon::text FROM access.log_edge")
                    .mapTo(String.class)
                    .one());
  }

  @Test
  void afterARestoreElsewhereNothingIsOverlooked() throws IOException {
    write("1");
    run();
    long second = write("2");
    database
        .superuserJdbi()
        .useHandle(
            handle ->
                handle.execute(
                    "UPDATE access.log_edge SET horizon = '9000000', server_system = 1"));
    run();
    assertThat(sealed()).hasSize(2).endsWith(second);
  }

  @Test
  void oneSealerIsEnough() {
    write("1");
    try (Handle other = database.jdbi().open()) {
      other.begin();
      other.select("SELECT pg_try_advisory_xact_lock(4120230823)").mapTo(Boolean.class).one();
      assertThat(seal.seal(key)).isZero();
      other.rollback();
    }
    assertThat(seal.seal(key)).isOne();
  }

  @Test
  void headsAreSignedAndTheFileAloneProvesThemConsistent()
      throws IOException, GeneralSecurityException {
    for (int i = 0; i < 5; i++) {
      write("a " + i);
      write("b " + i);
      run();
    }
    PublicKey publicKey = publicKey();
    List<byte[]> leaves = new ArrayList<>();
    LogHead last = null;
    for (LogHead.Line line : lines()) {
      line.leaves().forEach(leaf -> leaves.add(leaf.hash()));
      MerkleTree tree = new MerkleTree(leaves);
      LogHead head = line.head();
      assertThat(head.size()).isEqualTo(leaves.size());
      assertThat(head.root()).isEqualTo(tree.root());
      assertThat(head.isSignedBy(publicKey)).isTrue();
      assertThat(head.keyId()).isEqualTo(LogHead.keyId(publicKey));
      assertThat(head.sealedAt()).isEqualTo(clock.instant());
      if (last != null) {
        assertThat(
                MerkleProofs.extend(
                    last.size(),
                    head.size(),
                    last.root(),
                    head.root(),
                    tree.consistencyProof((int) last.size())))
            .isTrue();
      }
      last = head;
    }
    LogHead moved =
        new LogHead(
            last.size(),
            last.sealedAt().plus(Duration.ofDays(1)),
            last.root(),
            last.keyId(),
            last.signature());
    assertThat(moved.isSignedBy(publicKey)).isFalse();
  }

  private PublicKey publicKey() throws IOException, GeneralSecurityException {
    String pem = Files.readString(directory.resolve(SigningKey.PUBLIC));
    return KeyFactory.getInstance(LogHead.ALGORITHM)
        .generatePublic(
            new X509EncodedKeySpec(
                Base64.getMimeDecoder().decode(pem.replaceAll("-----[A-Z ]+-----", ""))));
  }

  @Test
  void theKeyIsMadeOnceAndIsNobodyElses() throws IOException {
    assertThat(Files.getPosixFilePermissions(directory.resolve("signing-key.pem")))
        .extracting(Enum::name)
        .containsExactlyInAnyOrder("OWNER_READ", "OWNER_WRITE");
    byte[] root = new byte[32];
    assertThat(SigningKey.in(directory).sign(1, clock.instant(), root).keyId())
        .isEqualTo(key.sign(1, clock.instant(), root).keyId());
  }

  @Test
  void anotherInstanceWritesTheSameHeadsWithWhatItMissed(@TempDir Path other) throws IOException {
    write("1");
    run();
    write("2");
    LogSealer.run(seal, SigningKey.in(other), ExportedHeads.in(other));
    run();
    assertThat(Files.readString(other.resolve(ExportedHeads.FILE)))
        .isEqualTo(Files.readString(directory.resolve(ExportedHeads.FILE)));
    assertThat(lines()).extracting(line -> line.head().keyId()).doesNotHaveDuplicates();
  }

  @Test
  void aLineThatACrashCutShortIsWrittenAgain() throws IOException {
    write("1");
    run();
    write("2");
    run();
    Path file = directory.resolve(ExportedHeads.FILE);
    String whole = Files.readString(file);
    for (String cut : List.of(whole.substring(0, whole.length() - 1), "{\"si", "")) {
      Files.writeString(file, cut, StandardOpenOption.TRUNCATE_EXISTING);
      run();
      assertThat(Files.readString(file)).isEqualTo(whole);
    }
  }

  @Test
  void theLeafCoversEveryColumn() {
    List<String> columns =
        database
            .superuserJdbi()
            .withHandle(
                handle ->
                    handle
                        .createQuery(
                            "SELECT column_name FROM information_schema.columns WHERE table_schema"
                                + " = 'access' AND table_name = 'operation_log' ORDER BY"
                                + " ordinal_position")
                        .mapTo(String.class)
                        .list());
    assertThat(LogLeaf.COLUMNS).containsExactlyElementsOf(columns);
  }

  /** The encoding is fixed for ever: this figure may never change. */
  @Test
  void theEncodingIsWhatItAlwaysWas() {
    LogSubjects subjects = new LogSubjects();
    subjects.add("000000000000022", 1_788_100_000_000_002L);
    subjects.add("000000000000011", 1_788_100_000_000_001L);
    List<String> values = new ArrayList<>();
    LogLeaf.COLUMNS.forEach(column -> values.add(column.equals("reason") ? null : "督促 " + column));
    assertThat(HexFormat.of().formatHex(LogLeaf.leafHash(LogLeaf.rowHash(values), subjects.hash())))
        .isEqualTo("e779f00b6356bb3fef7935c9c442dc533b16c149d395ab0b086af6f5d08f9fd1");
  }

  @Test
  void aHundredThousandSubjectsAreSealedAtOnceAsTheVerifierCountsThem() throws IOException {
    long id =
        database
            .jdbi()
            .inTransaction(
                handle -> {
                  long row = write(handle, "batch");
                  handle.execute(
                      "INSERT INTO access.api_operation_log_subject (operation_log_id,"
                          + " addressee_number) SELECT ?, lpad((n * 7 % 100000)::text, 15, '0')"
                          + " FROM generate_series(1, 100000) n",
                      row);
                  return row;
                });
    long start = System.nanoTime();
    run();
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(30));
    LogSubjects subjects = new LogSubjects();
    database
        .jdbi()
        .useHandle(
            handle ->
                handle
                    .createQuery(
                        "SELECT addressee_number, (extract(epoch FROM recorded_at) *"
                            + " 1000000)::bigint FROM access.operation_log_subject WHERE"
                            + " operation_log_id = :id")
                    .bind("id", id)
                    .map(
                        (row, context) -> {
                          subjects.add(row.getString(1), row.getLong(2));
                          return 1;
                        })
                    .list());
    assertThat(subjects.count()).isEqualTo(100_000);
    byte[] stored =
        database
            .jdbi()
            .withHandle(
                handle ->
                    handle
                        .createQuery("SELECT subjects_hash FROM access.log_leaf")
                        .mapTo(byte[].class)
                        .one());
    assertThat(subjects.hash()).isEqualTo(stored);
  }
}
