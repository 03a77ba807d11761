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
	$(patsubst %,$(HOST)/common/%.o,buf coderange diag hash mem printable utf8 utf8_put word word_fold)
$(PACK_OBJECTS): ROOM_FLAGS = -Ibin/tag-entities -Ibin/train-entities
build/gen/pack-entities: $(PACK_OBJECTS)
	@mkdir -p $(@D)
	$(HOSTCC) -o $@ $^
build/gen/entities-resources.bin: build/gen/pack-entities $(NER)/lexicon.txt $(NER)/gazetteer.txt
	build/gen/pack-entities resources $(NER)/lexicon.txt $(NER)/gazetteer.txt > $@.new && mv $@.new $@
build/gen/entities-default.bin: $(NER)/$(if $(filter open,$(MODEL)),model-open,model).txt build/gen/model-choice
build/gen/entities-open.bin: $(NER)/model-open.txt
build/gen/entities-default.bin build/gen/entities-open.bin: build/gen/entities-resources.bin
	build/gen/pack-entities model $(filter %.txt,$^) build/gen/entities-resources.bin > $@.new && mv $@.new $@
$(B)/obj/$(NER)/builtin.o: build/gen/entities-resources.bin build/gen/entities-default.bin build/gen/entities-open.bin
