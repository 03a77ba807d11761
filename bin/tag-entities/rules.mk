# The tables of expressions of time and of amounts, from the vocabulary, the grammar, the holidays and the currencies.
# Each object waits for all tables; its .d file tells which it needs.
GRAMMAR_TEXTS = $(patsubst %,bin/tag-entities/%.txt,vocabulary amount/currencies time/holidays time/timerules)
GRAMMAR_TABLES = $(patsubst %,build/gen/%.h,vocabularyclasses vocabularytable timereadernames timerules holidays \
	currencies)
$(GRAMMAR_TABLES): scripts/grammar-tables.awk $(GRAMMAR_TEXTS)
	@mkdir -p $(@D)
	LC_ALL=C awk -v part=$(basename $(@F)) -f scripts/grammar-tables.awk $(GRAMMAR_TEXTS) > $@.new && mv $@.new $@

# The other names of countries, organisations and places, which are read at the start.
build/gen/aliasestable.h: scripts/text-bytes.awk bin/tag-entities/names/aliases.txt
	@mkdir -p $(@D)
	LC_ALL=C awk -v name=aliases_text -f scripts/text-bytes.awk bin/tag-entities/names/aliases.txt > $@.new && mv $@.new $@

$(patsubst %.c,$(B)/obj/%.o,$(wildcard bin/tag-entities/*.c bin/tag-entities/*/*.c bin/train-entities/*.c \
	tests/unit/tag-entities/*.c tests/unit/train-entities/*.c tests/fuzz/tag-entities/*.c)): \
	| $(GRAMMAR_TABLES) build/gen/aliasestable.h

# The packed tables of the name tagger, from their text, by a program of the building machine.
NER = bin/tag-entities/model
PACK_OBJECTS = $(patsubst %,$(HOST)/bin/train-entities/%.o,pack-entities packgazetteer packlexicon packresources \
	packtable packweights weightstext) \
	$(patsubst %,$(HOST)/$(NER)/%.o,attribute gazetteer lexicon packedtable resources template tokens weights) \
	$(patsubst %,$(HOST)/common/%.o,buf coderange diag hash lettercase mem printable sortedwords utf8 utf8_put word word_fold)
$(PACK_OBJECTS): ROOM_FLAGS = -Ibin/tag-entities -Ibin/train-entities
build/gen/pack-entities: $(PACK_OBJECTS)
	@mkdir -p $(@D)
	$(HOSTCC) -o $@ $^
# Each model is packed with its lexicon; with MODEL=open the open ones stand for the default ones, too.
DEFAULT_SUFFIX = $(if $(filter open,$(MODEL)),-open)
NER_TABLES = $(patsubst %,build/gen/entities-%.bin,default default-lexicon open open-lexicon gazetteer)
build/gen/entities-default.bin: $(NER)/model$(DEFAULT_SUFFIX).txt
build/gen/entities-default.bin build/gen/entities-default-lexicon.bin: $(NER)/lexicon$(DEFAULT_SUFFIX).txt build/gen/model-choice
build/gen/entities-open.bin: $(NER)/model-open.txt
build/gen/entities-open.bin build/gen/entities-open-lexicon.bin build/gen/entities-gazetteer.bin: $(NER)/lexicon-open.txt
build/gen/entities-default.bin build/gen/entities-open.bin: PART = model
build/gen/entities-default-lexicon.bin build/gen/entities-open-lexicon.bin: PART = lexicon
build/gen/entities-gazetteer.bin: PART = gazetteer
$(NER_TABLES): build/gen/pack-entities $(NER)/gazetteer.txt
	build/gen/pack-entities $(PART) $(sort $(filter %.txt,$^)) > $@.new && mv $@.new $@
$(B)/obj/$(NER)/builtin.o: $(NER_TABLES)
