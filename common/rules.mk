# The table of named character references.
build/gen/entities.h: scripts/entities.awk common/entities.tsv
	@mkdir -p $(@D)
	LC_ALL=C awk -f scripts/entities.awk common/entities.tsv > $@.new && mv $@.new $@

$(B)/obj/common/markup_reference.o: build/gen/entities.h

# The table of public suffixes.
build/gen/suffixes.h: scripts/suffixes.awk common/suffixes.txt
	@mkdir -p $(@D)
	LC_ALL=C awk -f scripts/suffixes.awk common/suffixes.txt > $@.new && mv $@.new $@

$(B)/obj/common/url_host.o: build/gen/suffixes.h

# The code charts of the Encoding Standard.
CHARSETS = $(patsubst %,common/charsets/%.txt,big5 euc-kr gb18030 jis0208 jis0212 gb18030-ranges single-byte)
build/gen/charsets.h: scripts/charsets.awk $(CHARSETS)
	@mkdir -p $(@D)
	LC_ALL=C awk -f scripts/charsets.awk $(CHARSETS) > $@.new && mv $@.new $@

$(B)/obj/common/charset_chart.o: build/gen/charsets.h
