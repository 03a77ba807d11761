# The background frequencies, as a table.
build/gen/background.h: bin/cluster/background.txt scripts/cluster-background.awk
	@mkdir -p $(@D)
	LC_ALL=C awk -f scripts/cluster-background.awk bin/cluster/background.txt > $@.new && mv $@.new $@

$(B)/obj/bin/cluster/docfreq.o: build/gen/background.h
