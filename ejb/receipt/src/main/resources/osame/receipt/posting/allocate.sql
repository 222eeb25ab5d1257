INSERT INTO pg_temp.allocation
SELECT m.line_no, m.receivable_id, m.addressee_number, m.tax_item, m.paid_on, m.channel, m.institution,
       b.fiscal_year, b.account_class, p.tax, p.fee, p.charge, m.amount - p.tax - p.fee - p.charge
FROM pg_temp.matched m
JOIN pg_temp.booking b USING (levy_year, tax_year, channel, paid_on)
LEFT JOIN pg_temp.assessed a USING (receivable_id)
CROSS JOIN LATERAL (SELECT m.charge_balance + coalesce(a.amount, 0) AS charge_open) o
CROSS JOIN LATERAL (SELECT
  CASE WHEN :order = 'FEE_TAX_CHARGE' THEN m.fee_balance ELSE 0 END AS tax_from,
  CASE WHEN :order = 'FEE_TAX_CHARGE' THEN 0 WHEN :order = 'TAX_CHARGE_FEE' THEN m.tax_balance + o.charge_open ELSE m.tax_balance END AS fee_from,
  CASE WHEN :order = 'TAX_CHARGE_FEE' THEN m.tax_balance ELSE m.tax_balance + m.fee_balance END AS charge_from) f
CROSS JOIN LATERAL (SELECT
  greatest(least(m.before + m.amount, f.tax_from + m.tax_balance) - greatest(m.before, f.tax_from), 0) AS tax,
  greatest(least(m.before + m.amount, f.fee_from + m.fee_balance) - greatest(m.before, f.fee_from), 0) AS fee,
  greatest(least(m.before + m.amount, f.charge_from + o.charge_open) - greatest(m.before, f.charge_from), 0) AS charge) p
