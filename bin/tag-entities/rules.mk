# The tables of expressions of time, made of the words, the grammar and the holidays.
TIME_TEXTS = bin/tag-entities/timewords.txt bin/tag-entities/holidays.txt bin/tag-entities/timerules.txt
TIME_TABLES = build/gen/timeclasses.h build/gen/timewords.h build/gen/timerules.h build/gen/holidays.h
$(TIME_TABLES): scripts/time-tables.awk $(TIME_TEXTS)
	@mkdir -p $(@D)
	LC_ALL=C awk -v part=$(basename $(@F)) -f scripts/time-tables.awk $(TIME_TEXTS) > $@.new && mv $@.new $@

$(patsubst %,$(B)/obj/bin/tag-entities/%.o,amount holiday lexeme number tense timegrammar timeread): $(TIME_TABLES)

# What countries, bodies and places go by, as it is read at the start.
build/gen/aliases.h: scripts/text-bytes.awk bin/tag-entities/aliases.txt
	@mkdir -p $(@D)
	LC_ALL=C awk -v name=aliases_text -f scripts/text-bytes.awk bin/tag-entities/aliases.txt > $@.new && mv $@.new $@

$(B)/obj/bin/tag-entities/alias.o: build/gen/aliases.h
