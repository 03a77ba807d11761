# Tables made of clean's texts.  Each object waits for all of them; what it really needs, its .d file tells.
CLEAN_TABLES = $(patsubst %,build/gen/%.h,tags hints trees_table nfc_table phrases_table cues_table weights_table)
$(patsubst %.c,$(B)/obj/%.o,$(wildcard bin/clean/*.c bin/clean/*/*.c tests/unit/clean/*.c tests/fuzz/clean/*.c)): \
    | $(CLEAN_TABLES)

# Of HTML pages: the elements, the words in class names, and the trees that tell the article's blocks.
build/gen/tags.h: scripts/tags.awk bin/clean/page/tags.tsv
	@mkdir -p $(@D)
	LC_ALL=C awk -f scripts/tags.awk bin/clean/page/tags.tsv > $@.new && mv $@.new $@

build/gen/hints.h: scripts/hints.awk bin/clean/page/hints.tsv
	@mkdir -p $(@D)
	LC_ALL=C awk -f scripts/hints.awk bin/clean/page/hints.tsv > $@.new && mv $@.new $@

build/gen/trees_table.h: scripts/trees.awk bin/clean/page/trees.tsv
	@mkdir -p $(@D)
	LC_ALL=C awk -f scripts/trees.awk bin/clean/page/trees.tsv > $@.new && mv $@.new $@

# Of texts: what the furniture around articles says, what the line model looks at, and what it has learnt.
build/gen/phrases_table.h: scripts/phrase-table bin/clean/phrases.txt
	@mkdir -p $(@D)
	sh scripts/phrase-table bin/clean/phrases.txt > $@.new && mv $@.new $@

build/gen/cues_table.h: scripts/line-model bin/clean/lines/cues.txt
	@mkdir -p $(@D)
	sh scripts/line-model cues bin/clean/lines/cues.txt > $@.new && mv $@.new $@

build/gen/weights_table.h: scripts/line-model bin/clean/lines/cues.txt bin/clean/lines/weights.txt
	@mkdir -p $(@D)
	sh scripts/line-model weights bin/clean/lines/cues.txt bin/clean/lines/weights.txt > $@.new && mv $@.new $@

# Of characters: canonical composition.
build/gen/nfc_table.h: scripts/nfc-table bin/clean/repair/nfc.txt
	@mkdir -p $(@D)
	sh scripts/nfc-table bin/clean/repair/nfc.txt > $@.new && mv $@.new $@
