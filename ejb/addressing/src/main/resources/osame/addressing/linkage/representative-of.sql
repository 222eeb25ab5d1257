SELECT representative_number FROM addressing.link WHERE member_number = :number AND upper_inf(recorded)
