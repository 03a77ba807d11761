# Tables made of clean's texts.  Each object waits for all of them; what it really needs, its .d file tells.
CLEAN_TABLES = $(patsubst %,build/gen/%_table.h,htmltags classnames blockmodel nfc phrases noticewords linefeatures \
    linemodel)
$(patsubst %.c,$(B)/obj/%.o,$(wildcard $(foreach r,bin/clean bin/train-clean tests/unit/clean tests/unit/train-clean \
    tests/fuzz/clean,$r/*.c $r/*/*.c))): | $(CLEAN_TABLES)

# For HTML pages: the elements, the words of class names, and the trees that judge blocks.
build/gen/htmltags_table.h: scripts/htmltags.awk bin/clean/page/htmltags.tsv
	@mkdir -p $(@D)
	LC_ALL=C awk -f scripts/htmltags.awk bin/clean/page/htmltags.tsv > $@.new && mv $@.new $@

build/gen/classnames_table.h: scripts/classnames.awk bin/clean/page/classnames.tsv
	@mkdir -p $(@D)
	LC_ALL=C awk -f scripts/classnames.awk bin/clean/page/classnames.tsv > $@.new && mv $@.new $@

build/gen/blockmodel_table.h: scripts/blockmodel.awk bin/clean/page/blockmodel.tsv
	@mkdir -p $(@D)
	LC_ALL=C awk -f scripts/blockmodel.awk bin/clean/page/blockmodel.tsv > $@.new && mv $@.new $@

# For plain text: the phrases of boilerplate, the words of notices, the features of the line model, and its weights.
build/gen/phrases_table.h: scripts/phrase-table bin/clean/phrases.txt
	@mkdir -p $(@D)
	sh scripts/phrase-table bin/clean/phrases.txt > $@.new && mv $@.new $@

build/gen/noticewords_table.h: scripts/notice-words bin/clean/noticewords.txt
	@mkdir -p $(@D)
	sh scripts/notice-words bin/clean/noticewords.txt > $@.new && mv $@.new $@

build/gen/linefeatures_table.h: scripts/line-model bin/clean/lines/linefeatures.txt
	@mkdir -p $(@D)
	sh scripts/line-model features bin/clean/lines/linefeatures.txt > $@.new && mv $@.new $@

build/gen/linemodel_table.h: scripts/line-model bin/clean/lines/linefeatures.txt bin/clean/lines/linemodel.txt
	@mkdir -p $(@D)
	sh scripts/line-model weights bin/clean/lines/linefeatures.txt bin/clean/lines/linemodel.txt > $@.new && \
	    mv $@.new $@

# Of characters: canonical composition.
build/gen/nfc_table.h: scripts/nfc-table bin/clean/repair/nfc.txt
	@mkdir -p $(@D)
	sh scripts/nfc-table bin/clean/repair/nfc.txt > $@.new && mv $@.new $@
