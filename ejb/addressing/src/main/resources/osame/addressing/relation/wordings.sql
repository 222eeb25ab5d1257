SELECT kind, wording FROM addressing.recipient_rank
