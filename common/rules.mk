# The table of named character references.
build/gen/entities.h: scripts/entities.awk common/entities.tsv
	@mkdir -p $(@D)
	LC_ALL=C awk -f scripts/entities.awk common/entities.tsv > $@.new && mv $@.new $@

$(B)/obj/common/reference.o: build/gen/entities.h

# The table of public suffixes.
build/gen/suffixes.h: scripts/suffixes.awk common/suffixes.txt
	@mkdir -p $(@D)
	LC_ALL=C awk -f scripts/suffixes.awk common/suffixes.txt > $@.new && mv $@.new $@

$(B)/obj/common/url_host.o: build/gen/suffixes.h
