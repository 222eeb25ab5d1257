INSERT INTO access.draft AS d (officer_id, page, fields, kept_at)
SELECT officer_id, :page, :fields, :keptAt FROM access.officer WHERE lower(user_id) = lower(:userId)
ON CONFLICT (officer_id, page) DO UPDATE SET fields = excluded.fields, kept_at = excluded.kept_at
