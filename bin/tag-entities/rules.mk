# The tables of expressions of time and of amounts, made of the words, the grammar, the holidays and the currencies.
# Each object waits for all tables; what it really needs, its .d file tells.
TIME_TEXTS = bin/tag-entities/currencies.txt $(patsubst %,bin/tag-entities/time/%.txt,timewords holidays timerules)
TIME_TABLES = $(patsubst %,build/gen/%.h,timeclasses timewords timerules holidays currencies)
$(TIME_TABLES): scripts/time-tables.awk $(TIME_TEXTS)
	@mkdir -p $(@D)
	LC_ALL=C awk -v part=$(basename $(@F)) -f scripts/time-tables.awk $(TIME_TEXTS) > $@.new && mv $@.new $@

# What countries, bodies and places go by, as it is read at the start.
build/gen/aliases.h: scripts/text-bytes.awk bin/tag-entities/names/aliases.txt
	@mkdir -p $(@D)
	LC_ALL=C awk -v name=aliases_text -f scripts/text-bytes.awk bin/tag-entities/names/aliases.txt > $@.new && mv $@.new $@

$(patsubst %.c,$(B)/obj/%.o,$(wildcard bin/tag-entities/*.c bin/tag-entities/*/*.c tests/unit/tag-entities/*.c \
	tests/fuzz/tag-entities/*.c)): | $(TIME_TABLES) build/gen/aliases.h

# The packed tables of the name tagger, from their text, by a program of the building machine.
HOSTCC = cc
NER = bin/tag-entities/model
PACK_SOURCES = $(patsubst %,$(NER)/%.c,pack/pack attribute gazetteer gazetteer_pack knowledge lexicon lexicon_pack \
	table template tokens weights weights_pack) $(patsubst %,common/%.c,buf diag hash mem utf8 word word_fold)
build/gen/pack-entities: $(PACK_SOURCES) $(wildcard $(NER)/*.h)
	@mkdir -p $(@D)
	$(HOSTCC) $(STANDARD) -O2 -Icommon -Ibin/tag-entities -o $@ $(PACK_SOURCES)
build/gen/entities-knowledge.bin: build/gen/pack-entities $(NER)/lexicon.txt $(NER)/gazetteer.txt
	build/gen/pack-entities knowledge $(NER)/lexicon.txt $(NER)/gazetteer.txt > $@.new && mv $@.new $@
build/gen/entities-default.bin: $(NER)/model.txt
build/gen/entities-open.bin: $(NER)/model-open.txt
build/gen/entities-default.bin build/gen/entities-open.bin: build/gen/entities-knowledge.bin
	build/gen/pack-entities model $(filter %.txt,$^) build/gen/entities-knowledge.bin > $@.new && mv $@.new $@
$(B)/obj/$(NER)/builtin.o: build/gen/entities-knowledge.bin build/gen/entities-default.bin build/gen/entities-open.bin
