package osame.operations.archive;

import jakarta.annotation.Resource;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Local;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.locator.ClasspathSqlLocator;
import osame.access.api.Act;
import osame.access.api.LogEntry;
import osame.access.api.Operation;
import osame.access.api.OperationLog;
import osame.access.api.Roles;
import osame.operations.api.ArchivedFile;
import osame.operations.api.FileArchive;
import osame.operations.api.FileDirection;
import osame.operations.api.OperationsException;

/**
 * Takes files into the archive, one part in memory at a time. The hash is known only after the last
 * byte, so the parts are written first and given back if the content turns out to be there already.
 */
@Stateless
@DenyAll
@Local(FileArchive.class)
public class FileArchiveBean implements FileArchive {

  /** Most bytes of a part. */
  static final int PART_SIZE = 1 << 20;

  private static final ClasspathSqlLocator SQL = ClasspathSqlLocator.create();

  @Inject private Jdbi jdbi;
  @EJB private OperationLog log;
  @Resource private SessionContext session;

  public FileArchiveBean() {}

  FileArchiveBean(Jdbi jdbi, OperationLog log, SessionContext session) {
    this.jdbi = jdbi;
    this.log = log;
    this.session = session;
  }

  @Override
  @RolesAllowed({
    Roles.RECEIPT,
    Roles.ARREARS,
    Roles.ADDRESSING,
    Roles.LINKAGE,
    Roles.ADMINISTRATOR,
    Roles.BATCH,
    Roles.LEVYING
  })
  public ArchivedFile store(Act act, FileDirection direction, String name, InputStream content) {
    ArchivedFile file = jdbi.inTransaction(handle -> keep(handle, direction, name, content));
    jdbi.useHandle(handle -> addDelivery(handle, act, file.fileId(), direction, name));
    Operation operation = direction == FileDirection.IN ? Operation.CREATE : Operation.EXPORT;
    log.act(act, LogEntry.of(operation, "CM-050", "file " + file.fileId()));
    return file;
  }

  private ArchivedFile keep(
      Handle handle, FileDirection direction, String name, InputStream content) {
    long fileId =
        handle.createQuery(SQL.locate("osame.operations.archive.next-id")).mapTo(Long.class).one();
    handle.execute("SAVEPOINT parts");
    MessageDigest digest = sha256();
    long size = writeParts(handle, fileId, content, digest);
    String hash = HexFormat.of().formatHex(digest.digest());
    int added =
        handle
            .createUpdate(SQL.locate("osame.operations.archive.add-file"))
            .bind("fileId", fileId)
            .bind("sha256", hash)
            .bind("direction", direction.name())
            .bind("name", name)
            .bind("size", size)
            .execute();
    if (added == 0) {
      handle.execute("ROLLBACK TO SAVEPOINT parts");
      return handle
          .createQuery(SQL.locate("osame.operations.archive.find-content"))
          .bind("sha256", hash)
          .map((row, context) -> ArchiveRows.file(row, true))
          .one();
    }
    handle.execute("RELEASE SAVEPOINT parts");
    return new ArchivedFile(fileId, direction, name, hash, size, false);
  }

  private long writeParts(Handle handle, long fileId, InputStream content, MessageDigest digest) {
    String addPart = SQL.locate("osame.operations.archive.add-part");
    long size = 0;
    int partNo = 0;
    for (byte[] part = read(content); part.length > 0; part = read(content)) {
      partNo++;
      size += part.length;
      digest.update(part);
      handle
          .createUpdate(addPart)
          .bind("fileId", fileId)
          .bind("partNo", partNo)
          .bind("bytes", part)
          .execute();
    }
    if (size == 0) {
      throw new OperationsException("OP-E-030");
    }
    return size;
  }

  private void addDelivery(
      Handle handle, Act act, long fileId, FileDirection direction, String name) {
    handle
        .createUpdate(SQL.locate("osame.operations.archive.add-delivery"))
        .bind("fileId", fileId)
        .bind("direction", direction.name())
        .bind("name", name)
        .bind("deliveredBy", session.getCallerPrincipal().getName())
        .bind("terminal", act.terminal())
        .bind("requestId", act.requestId())
        .execute();
  }

  @Override
  @RolesAllowed({
    Roles.RECEIPT,
    Roles.ARREARS,
    Roles.ADDRESSING,
    Roles.LINKAGE,
    Roles.APPROVER,
    Roles.AUDITOR,
    Roles.ADMINISTRATOR,
    Roles.BATCH,
    Roles.LEVYING
  })
  public Optional<ArchivedFile> find(long fileId) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(SQL.locate("osame.operations.archive.find"))
                .bind("fileId", fileId)
                .map((row, context) -> ArchiveRows.file(row, row.getLong("deliveries") > 1))
                .findOne());
  }

  @Override
  @RolesAllowed({
    Roles.RECEIPT,
    Roles.ARREARS,
    Roles.ADDRESSING,
    Roles.LINKAGE,
    Roles.AUDITOR,
    Roles.ADMINISTRATOR,
    Roles.BATCH
  })
  public InputStream open(long fileId) {
    if (find(fileId).isEmpty()) {
      throw new OperationsException("OP-E-032", fileId);
    }
    erasedWith(fileId)
        .ifPresent(
            certificate -> {
              throw new OperationsException("OP-E-059", fileId, certificate);
            });
    return new PartsInputStream(
        partNo ->
            jdbi.withHandle(
                handle ->
                    handle
                        .createQuery(SQL.locate("osame.operations.archive.read-part"))
                        .bind("fileId", fileId)
                        .bind("partNo", partNo)
                        .mapTo(byte[].class)
                        .findOne()));
  }

  private Optional<Long> erasedWith(long fileId) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(SQL.locate("osame.operations.archive.erased-with"))
                .bind("fileId", fileId)
                .mapTo(Long.class)
                .findOne());
  }

  private static byte[] read(InputStream content) {
    try {
      return content.readNBytes(PART_SIZE);
    } catch (IOException e) {
      throw (OperationsException) new OperationsException("OP-E-031").initCause(e);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
