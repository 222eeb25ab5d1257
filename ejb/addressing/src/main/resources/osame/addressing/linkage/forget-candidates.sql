DELETE FROM addressing.link_candidate
