package osame.access.log;

import jakarta.annotation.Resource;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import osame.access.api.Act;
import osame.access.api.LogEntry;
import osame.access.api.OperationLog;
import osame.access.api.Roles;

/** Logs for everybody who is signed in; who it is comes from the container. */
@Stateless
@DenyAll
@Local(OperationLog.class)
public class OperationLogBean implements OperationLog {

  @Inject private OperationLogRows rows;
  @Resource private SessionContext session;

  public OperationLogBean() {}

  OperationLogBean(OperationLogRows rows, SessionContext session) {
    this.rows = rows;
    this.session = session;
  }

  @Override
  @RolesAllowed({
    Roles.RECEIPT,
    Roles.ARREARS,
    Roles.ADDRESSING,
    Roles.NUMBER,
    Roles.LINKAGE,
    Roles.APPROVER,
    Roles.AUDITOR,
    Roles.ADMINISTRATOR,
    Roles.BATCH,
    Roles.LEVYING
  })
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public long act(Act act, LogEntry entry) {
    return rows.add(caller(), act.terminal(), act, entry);
  }

  @Override
  @RolesAllowed({
    Roles.RECEIPT,
    Roles.ARREARS,
    Roles.ADDRESSING,
    Roles.NUMBER,
    Roles.LINKAGE,
    Roles.APPROVER,
    Roles.AUDITOR,
    Roles.ADMINISTRATOR,
    Roles.BATCH,
    Roles.LEVYING
  })
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void view(String terminal, LogEntry entry) {
    rows.add(caller(), terminal, null, entry);
  }

  @Override
  @RolesAllowed({
    Roles.RECEIPT,
    Roles.ARREARS,
    Roles.ADDRESSING,
    Roles.NUMBER,
    Roles.LINKAGE,
    Roles.APPROVER,
    Roles.AUDITOR,
    Roles.ADMINISTRATOR,
    Roles.BATCH,
    Roles.LEVYING
  })
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void refusal(String terminal, LogEntry entry) {
    rows.add(caller(), terminal, null, entry);
  }

  private String caller() {
    return session.getCallerPrincipal().getName();
  }
}
