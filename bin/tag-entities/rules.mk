# The tables of expressions of time, made of the words, the grammar and the holidays.
TIME_TEXTS = bin/tag-entities/timewords.txt bin/tag-entities/holidays.txt bin/tag-entities/timerules.txt
TIME_TABLES = build/gen/timeclasses.h build/gen/timewords.h build/gen/timerules.h build/gen/holidays.h
$(TIME_TABLES): scripts/time-tables.awk $(TIME_TEXTS)
	@mkdir -p $(@D)
	LC_ALL=C awk -v part=$(basename $(@F)) -f scripts/time-tables.awk $(TIME_TEXTS) > $@.new && mv $@.new $@

$(patsubst %,$(B)/obj/bin/tag-entities/%.o,amount clockread dayread holiday lengthread lexeme number \
	tense timegrammar timeread timex yearread): $(TIME_TABLES)

# What countries, bodies and places go by, as it is read at the start.
build/gen/aliases.h: scripts/text-bytes.awk bin/tag-entities/aliases.txt
	@mkdir -p $(@D)
	LC_ALL=C awk -v name=aliases_text -f scripts/text-bytes.awk bin/tag-entities/aliases.txt > $@.new && mv $@.new $@

$(B)/obj/bin/tag-entities/alias.o: build/gen/aliases.h

# The packed tables of the name tagger, from their text, by a program of the building machine.
HOSTCC = cc
PACK_SOURCES = $(patsubst %,bin/tag-entities/%.c,pack/pack attribute gazetteer gazetteer_pack knowledge lexicon \
	lexicon_pack table template tokens weights weights_pack) $(patsubst %,common/%.c,buf diag hash mem utf8 word word_fold)
build/gen/pack-entities: $(PACK_SOURCES) $(wildcard bin/tag-entities/*.h)
	@mkdir -p $(@D)
	$(HOSTCC) $(STANDARD) -O2 -Icommon -Ibin/tag-entities -o $@ $(PACK_SOURCES)
build/gen/entities-knowledge.bin: build/gen/pack-entities bin/tag-entities/lexicon.txt bin/tag-entities/gazetteer.txt
	build/gen/pack-entities knowledge bin/tag-entities/lexicon.txt bin/tag-entities/gazetteer.txt > $@.new && \
		mv $@.new $@
build/gen/entities-default.bin: bin/tag-entities/model.txt
build/gen/entities-open.bin: bin/tag-entities/model-open.txt
build/gen/entities-default.bin build/gen/entities-open.bin: build/gen/entities-knowledge.bin
	build/gen/pack-entities model $(filter %.txt,$^) build/gen/entities-knowledge.bin > $@.new && mv $@.new $@
$(B)/obj/bin/tag-entities/builtin.o: build/gen/entities-knowledge.bin build/gen/entities-default.bin \
	build/gen/entities-open.bin
