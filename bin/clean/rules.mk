# The tables of canonical composition.
build/gen/nfc_table.h: scripts/nfc-table bin/clean/nfc.txt
	@mkdir -p $(@D)
	sh scripts/nfc-table bin/clean/nfc.txt > $@.new && mv $@.new $@

$(B)/obj/bin/clean/nfc.o: build/gen/nfc_table.h

# The tables of elements, and of words in class names.
build/gen/tags.h: scripts/tags.awk bin/clean/tags.tsv
	@mkdir -p $(@D)
	LC_ALL=C awk -f scripts/tags.awk bin/clean/tags.tsv > $@.new && mv $@.new $@

build/gen/hints.h: scripts/hints.awk bin/clean/hints.tsv
	@mkdir -p $(@D)
	LC_ALL=C awk -f scripts/hints.awk bin/clean/hints.tsv > $@.new && mv $@.new $@

$(patsubst %.c,$(B)/obj/%.o,$(wildcard bin/clean/*.c)) \
$(patsubst %.c,$(B)/obj/%.o,$(wildcard tests/unit/clean/*.c)): build/gen/tags.h build/gen/hints.h
