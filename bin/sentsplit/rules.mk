# The words of each language, as a table.
build/gen/sentsplit_words.h: scripts/sentsplit-words.awk $(wildcard bin/sentsplit/??.txt bin/sentsplit/??-*.txt)
	@mkdir -p $(@D)
	LC_ALL=C awk -f scripts/sentsplit-words.awk $(sort $(wildcard bin/sentsplit/??.txt bin/sentsplit/??-*.txt)) \
		> $@.new && mv $@.new $@

$(B)/obj/bin/sentsplit/words.o: build/gen/sentsplit_words.h

# The learnt weights.
build/gen/sentsplit_weights.h: scripts/sentsplit-weights.awk bin/sentsplit/perceptron.c bin/sentsplit/weights.txt
	@mkdir -p $(@D)
	LC_ALL=C awk -f scripts/sentsplit-weights.awk bin/sentsplit/perceptron.c bin/sentsplit/weights.txt \
		> $@.new && mv $@.new $@

$(B)/obj/bin/sentsplit/perceptron.o: build/gen/sentsplit_weights.h
