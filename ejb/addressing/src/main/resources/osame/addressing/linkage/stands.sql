SELECT EXISTS (SELECT FROM addressing.link WHERE representative_number = :number AND upper_inf(recorded))
