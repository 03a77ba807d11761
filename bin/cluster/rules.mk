# The background frequencies, as a table; with MODEL=open those of open texts.
BACKGROUND = bin/cluster/background$(if $(filter open,$(MODEL)),-open).txt
build/gen/background.h: $(BACKGROUND) scripts/cluster-background.awk build/gen/model-choice
	@mkdir -p $(@D)
	LC_ALL=C awk -f scripts/cluster-background.awk $(BACKGROUND) > $@.new && mv $@.new $@

$(B)/obj/bin/cluster/docfreq.o: build/gen/background.h
