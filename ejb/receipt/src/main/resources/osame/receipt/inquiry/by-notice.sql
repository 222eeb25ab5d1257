SELECT DISTINCT addressee_number FROM receipt.receivable WHERE notice_number = :noticeNumber ORDER BY addressee_number
