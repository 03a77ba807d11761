# The tables of expressions of time, made of the words, the grammar and the holidays.
TIME_TEXTS = bin/tag-entities/timewords.txt bin/tag-entities/holidays.txt bin/tag-entities/timerules.txt
TIME_TABLES = build/gen/timeclasses.h build/gen/timewords.h build/gen/timerules.h build/gen/holidays.h
$(TIME_TABLES): scripts/time-tables.awk $(TIME_TEXTS)
	@mkdir -p $(@D)
	LC_ALL=C awk -v part=$(basename $(@F)) -f scripts/time-tables.awk $(TIME_TEXTS) > $@.new && mv $@.new $@

$(patsubst %,$(B)/obj/bin/tag-entities/%.o,amount holiday lexeme number tense timegrammar timeread): $(TIME_TABLES)
