-- The tables of one posting; they go with its transaction, or with the next posting in it.
DROP TABLE IF EXISTS pg_temp.attempt, pg_temp.repeated, pg_temp.matched, pg_temp.settled, pg_temp.assessed, pg_temp.booking, pg_temp.allocation;

-- The attempts as received; a fault names why a line cannot be posted.
CREATE TEMP TABLE pg_temp.attempt (
  line_no integer NOT NULL,
  levy_year smallint,
  tax_year smallint,
  tax_item text,
  notice_number text,
  installment smallint,
  amount bigint NOT NULL,
  paid_on date,
  channel text NOT NULL,
  institution text,
  key_as_received text NOT NULL,
  fault text
) ON COMMIT DROP;

-- The keys that occur in more than one attempt.
CREATE TEMP TABLE pg_temp.repeated (
  levy_year smallint NOT NULL,
  tax_item text NOT NULL,
  notice_number text NOT NULL,
  installment smallint NOT NULL,
  tax_year smallint NOT NULL
) ON COMMIT DROP;

-- The attempts that are not plain payments of tax and found their receivable, with what was open on it. A line stands on the receivable from yen
-- `before` to yen `before + amount`.
CREATE TEMP TABLE pg_temp.matched (
  line_no integer NOT NULL,
  amount bigint NOT NULL,
  paid_on date NOT NULL,
  channel text NOT NULL,
  institution text,
  before bigint NOT NULL,
  receivable_id bigint NOT NULL,
  addressee_number text NOT NULL,
  tax_item text NOT NULL,
  levy_year smallint NOT NULL,
  tax_year smallint NOT NULL,
  due_date date NOT NULL,
  latest_paid_on date,
  tax_balance bigint NOT NULL,
  fee_balance bigint NOT NULL,
  charge_balance bigint NOT NULL
) ON COMMIT DROP;

-- The payments that pay off a tax which may be late; the last line of a receivable is the one that does.
CREATE TEMP TABLE pg_temp.settled (
  receivable_id bigint NOT NULL,
  line_no integer NOT NULL,
  paid_on date NOT NULL,
  amount bigint NOT NULL,
  PRIMARY KEY (receivable_id, line_no)
) ON COMMIT DROP;

-- Delinquency charges that become definite, each with the line that pays off the tax.
CREATE TEMP TABLE pg_temp.assessed (
  receivable_id bigint PRIMARY KEY,
  line_no integer NOT NULL UNIQUE,
  amount bigint NOT NULL
) ON COMMIT DROP;

-- Year and class in the accounts for each combination that occurs.
CREATE TEMP TABLE pg_temp.booking (
  levy_year smallint NOT NULL,
  tax_year smallint NOT NULL,
  channel text NOT NULL,
  paid_on date NOT NULL,
  fiscal_year smallint NOT NULL,
  account_class text NOT NULL
) ON COMMIT DROP;

-- Each matched line, spread over what is open on its receivable; the rest is beyond the debt.
CREATE TEMP TABLE pg_temp.allocation (
  line_no integer NOT NULL,
  receivable_id bigint NOT NULL,
  addressee_number text NOT NULL,
  tax_item text NOT NULL,
  paid_on date NOT NULL,
  channel text NOT NULL,
  institution text,
  fiscal_year smallint NOT NULL,
  account_class text NOT NULL,
  tax bigint NOT NULL,
  fee bigint NOT NULL,
  charge bigint NOT NULL,
  beyond bigint NOT NULL
) ON COMMIT DROP
