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

# What the furniture around articles says.
build/gen/phrases_table.h: scripts/phrase-table bin/clean/phrases.txt
	@mkdir -p $(@D)
	sh scripts/phrase-table bin/clean/phrases.txt > $@.new && mv $@.new $@

$(B)/obj/bin/clean/phrases.o: build/gen/phrases_table.h

# The line model: what it looks at, and what was learnt.
build/gen/cues_table.h: scripts/line-model bin/clean/cues.txt
	@mkdir -p $(@D)
	sh scripts/line-model cues bin/clean/cues.txt > $@.new && mv $@.new $@

$(patsubst %.c,$(B)/obj/%.o,$(wildcard bin/clean/*.c tests/unit/clean/*.c tests/fuzz/clean/*.c)): build/gen/cues_table.h

build/gen/weights_table.h: scripts/line-model bin/clean/cues.txt bin/clean/weights.txt
	@mkdir -p $(@D)
	sh scripts/line-model weights bin/clean/cues.txt bin/clean/weights.txt > $@.new && mv $@.new $@

$(B)/obj/bin/clean/model.o: build/gen/cues_table.h build/gen/weights_table.h

# The trees that tell the article's blocks.
build/gen/trees_table.h: scripts/trees.awk bin/clean/trees.tsv
	@mkdir -p $(@D)
	LC_ALL=C awk -f scripts/trees.awk bin/clean/trees.tsv > $@.new && mv $@.new $@

$(B)/obj/bin/clean/trees.o: build/gen/trees_table.h
