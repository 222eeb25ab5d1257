SELECT nextval('addressing.addressee_serial')
