-- The tables of one reversal; they go with its transaction.

-- The payments to take back, by the posting and line under which they came in.
CREATE TEMP TABLE pg_temp.wanted_line (
  posting_id bigint NOT NULL,
  line_no integer NOT NULL,
  PRIMARY KEY (posting_id, line_no)
) ON COMMIT DROP;

-- Where their money stands: in a posting, or in suspense. `own_line` is the line of the reversal.
CREATE TEMP TABLE pg_temp.undo_line (
  origin_posting_id bigint NOT NULL,
  origin_line_no integer NOT NULL,
  posting_id bigint NOT NULL,
  line_no integer NOT NULL,
  open_suspense_id bigint,
  own_line integer NOT NULL
) ON COMMIT DROP;

-- Later payments on the same receivables that did not go to the tax alone: they are taken back too and applied anew.
CREATE TEMP TABLE pg_temp.later_line (
  receivable_id bigint NOT NULL,
  posting_id bigint NOT NULL,
  line_no integer NOT NULL,
  paid_on date NOT NULL,
  channel text NOT NULL,
  institution text,
  amount bigint NOT NULL,
  own_line integer NOT NULL
) ON COMMIT DROP;

-- The entries to reverse.
CREATE TEMP TABLE pg_temp.taken_entry (
  entry_id bigint PRIMARY KEY,
  receivable_id bigint NOT NULL,
  component text NOT NULL,
  amount bigint NOT NULL,
  posting_id bigint NOT NULL,
  line_no integer NOT NULL,
  own_line integer NOT NULL
) ON COMMIT DROP;

-- The receivables on which something opens again, each from which payment on.
CREATE TEMP TABLE pg_temp.reopened (
  receivable_id bigint PRIMARY KEY,
  posting_id bigint NOT NULL,
  line_no integer NOT NULL,
  fee boolean NOT NULL,
  own_line integer NOT NULL
) ON COMMIT DROP;

-- The overpayments to take back.
CREATE TEMP TABLE pg_temp.taken_overpayment (
  overpayment_id bigint PRIMARY KEY,
  arisen_on date NOT NULL,
  receivable_id bigint,
  component text
) ON COMMIT DROP;

-- Year and class in the accounts for what is written.
CREATE TEMP TABLE pg_temp.reversal_booking (
  levy_year smallint NOT NULL,
  tax_year smallint NOT NULL,
  fiscal_year smallint NOT NULL,
  account_class text NOT NULL
) ON COMMIT DROP
