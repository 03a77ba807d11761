# The tables of canonical composition.
build/gen/nfc_table.h: scripts/nfc-table bin/clean/nfc.txt
	@mkdir -p $(@D)
	sh scripts/nfc-table bin/clean/nfc.txt > $@.new && mv $@.new $@

$(B)/obj/bin/clean/nfc.o: build/gen/nfc_table.h
