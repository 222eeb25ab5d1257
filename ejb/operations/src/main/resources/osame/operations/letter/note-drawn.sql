UPDATE operations.letter
   SET state = 'DRAWN', part_no = :partNo, file_id = :fileId, first_page = :firstPage, pages = :pages
 WHERE letter_id = :letterId
