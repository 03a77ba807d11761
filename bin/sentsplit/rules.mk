# The words of each language, as a table.
build/gen/sentsplit_wordlist.h: scripts/sentsplit-wordlist.awk $(wildcard bin/sentsplit/lists/*.txt)
	@mkdir -p $(@D)
	LC_ALL=C awk -f scripts/sentsplit-wordlist.awk $(sort $(wildcard bin/sentsplit/lists/*.txt)) \
		> $@.new && mv $@.new $@

$(B)/obj/bin/sentsplit/wordlist.o: build/gen/sentsplit_wordlist.h

# The learnt weights.
build/gen/sentsplit_weights.h: scripts/sentsplit-weights.awk bin/sentsplit/perceptron.c bin/sentsplit/weights.txt
	@mkdir -p $(@D)
	LC_ALL=C awk -f scripts/sentsplit-weights.awk bin/sentsplit/perceptron.c bin/sentsplit/weights.txt \
		> $@.new && mv $@.new $@

$(B)/obj/bin/sentsplit/perceptron.o: build/gen/sentsplit_weights.h
