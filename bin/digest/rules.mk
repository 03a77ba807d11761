# The style sheet of the HTML page, as a string.
build/gen/html_style.h: bin/digest/style.css scripts/css.awk
	@mkdir -p $(@D)
	LC_ALL=C awk -v name=html_style -f scripts/css.awk bin/digest/style.css > $@.new && mv $@.new $@

$(B)/obj/bin/digest/html.o: build/gen/html_style.h
