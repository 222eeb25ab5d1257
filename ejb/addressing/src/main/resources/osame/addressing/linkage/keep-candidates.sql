INSERT INTO addressing.link_candidate (one_number, other_number, score, reasons)
<pairs>
