SELECT EXISTS (SELECT FROM addressing.relation
               WHERE addressee_number = :number AND kind = :kind AND tax_item = :taxItem AND priority = :priority
                 AND upper_inf(recorded) AND valid && daterange(:from, :until))
