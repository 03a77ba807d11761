# newsmill: small Unix filters that turn news feeds into a short, sourced brief.
#
#   make              the programs, in build/bin
#   make check        install what the tests need, build, and run every test (the same as sh scripts/check)
#   make demo         the whole pipeline on the bundled sample feed
#   make bench        speed and memory beside cat, wc, md5sum and the peers here; puts the table into README
#   make lint         clang-tidy, shellcheck and mandoc -Tlint
#   make fuzz         the fuzz targets (clang's libFuzzer), in build/fuzz/fuzz
#   make install      PREFIX, DESTDIR, MANPREFIX; PROGPREFIX is put before each program's name (PROGPREFIX=nm-)
#   make uninstall    with the same settings
#   make dist         newsmill-VERSION.tar.gz, of which rpmbuild -ta makes an RPM package
#   make deb          a Debian package, in build/deb
#   make tarball      newsmill-VERSION-MACHINE.tar.gz: static programs and manuals, to be unpacked in /
#   make clean
#
#   STATIC=1  static programs (by musl-gcc where there is one), in build/static
#   SAN=1     with AddressSanitizer and UBSan, in build/san
#   MODEL=open  without the tables that were learnt from texts with no stated licence: a model of tag-entities and its
#             lexicon, and cluster's counts; with it, make dist leaves them out of the tarball, which then needs no
#             MODEL=open
#
# CC, AR, CFLAGS, CPPFLAGS, LDFLAGS and LDLIBS are the caller's.  HOSTCC makes the programs that make tables, which run
# while building: when CC builds for another machine, it must be a compiler for this one.

VERSION = 0.2.0
MODEL = $(if $(wildcard bin/tag-entities/model/model.txt),default,open)

PREFIX = /usr/local
MANPREFIX = $(PREFIX)/share/man
PROGPREFIX =
SHARE = $(PREFIX)/share/newsmill
DOC = $(PREFIX)/share/doc/newsmill

# -g1 gives backtraces their lines; what -g adds after -O2 would be a quarter of the programs.
CFLAGS ?= -O2 -g1
WARNINGS = -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wstrict-prototypes -Wmissing-prototypes -Wcast-qual \
	-Wwrite-strings -Wvla -Wundef -Wformat=2
STANDARD = -std=c99 -D_POSIX_C_SOURCE=200809L -DNEWSMILL_VERSION='"$(VERSION)"'

B = build
ifeq ($(STATIC),1)
B = build/static
MUSL := $(shell command -v musl-gcc)
ifneq ($(MUSL),)
CC = musl-gcc
endif
MODE_LDFLAGS = -static
endif
ifeq ($(SAN),1)
B = build/san
CFLAGS = -O1 -g
MODE_CFLAGS = -fno-omit-frame-pointer -fsanitize=address,undefined -fno-sanitize-recover=all
MODE_LDFLAGS = -fsanitize=address,undefined
endif
ifeq ($(FUZZ),1)
B = build/fuzz
CC = clang
CFLAGS = -O1 -g
MODE_CFLAGS = -fno-omit-frame-pointer -fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=all
MODE_LDFLAGS = -fsanitize=fuzzer,address,undefined
endif

COMPILE = $(CC) $(STANDARD) $(WARNINGS) -Icommon -Ibuild/gen $(ROOM_FLAGS) $(CPPFLAGS) $(CFLAGS) $(MODE_CFLAGS) -MMD -MP
LINK = $(CC) $(CFLAGS) $(MODE_CFLAGS) $(LDFLAGS) $(MODE_LDFLAGS) -o $@ $(filter %.o %.a,$^)

# A room is a folder of bin; its program is the source of the same name.  All else in it and its subfolders are modules,
# which make the room's archive, but for packers, pack-*.c, which run while building.  A training room, train-NAME, is built by `make tools` and never installed: each of its
# train-*.c is a program, linked with the room's archive and that of the room whose tables it learns.
ROOMS := $(sort $(patsubst bin/%/,%,$(dir $(wildcard bin/*/*.[ch]))))
NAMES := $(foreach r,$(filter-out train-%,$(ROOMS)),$(if $(wildcard bin/$r/$r.c),$r))
PROGRAMS := $(NAMES:%=$(B)/bin/%)
TOOL_SOURCES := $(wildcard bin/*/train-*.c bin/*/*/train-*.c)
TOOLS := $(foreach t,$(TOOL_SOURCES),$(B)/bin/$(basename $(notdir $t)))
COMMON := $(patsubst %.c,$(B)/obj/%.o,$(wildcard common/*.c))
room_modules = $(filter-out bin/$1/$1.c bin/$1/pack-% $(TOOL_SOURCES),$(wildcard bin/$1/*.c bin/$1/*/*.c))
room_tools = $(filter bin/$1/%,$(TOOL_SOURCES))
trained_room = $(patsubst entities,tag-entities,$(patsubst train-%,%,$(filter train-%,$1)))
room_flags = -Ibin/$1 $(addprefix -Ibin/,$(trained_room))
room_archives = $(patsubst %,$(B)/lib/%.a,$1 $(trained_room) common)

UNIT_SOURCES := $(wildcard tests/unit/*/test_*.c)
UNIT_TESTS := $(patsubst tests/unit/%.c,$(B)/unit/%,$(UNIT_SOURCES))
FUZZ_SOURCES := $(wildcard tests/fuzz/*/fuzz_*.c)
FUZZERS := $(patsubst tests/fuzz/%.c,$(B)/fuzz/%,$(FUZZ_SOURCES))
MANUALS := $(wildcard bin/*/*.1)
SERVICE = newsmill-fetch newsmill-brief newsmill-cron
UNITS = newsmill@.service newsmill@.timer

# Programs that make tables: they run while building, on the building machine.
HOSTCC = cc
HOST = build/gen/host

all: $(PROGRAMS)

# stamp FILE,FLAGS: a file that holds FLAGS and is remade when they change, so that what depends on it is remade too.
define stamp
ifneq ($$(strip $2),$$(shell cat $1 2> /dev/null))
$1: force
endif
$1:
	@mkdir -p $$(@D)
	@printf '%s\n' '$$(subst ','\'',$$(strip $2))' > $$@
endef
force:
$(eval $(call stamp,$(B)/flags,$$(CC) $$(AR) $$(STANDARD) $$(CPPFLAGS) $$(CFLAGS)))
$(eval $(call stamp,$(B)/link-flags,$$(LDFLAGS) $$(LDLIBS)))
$(eval $(call stamp,$(HOST)/flags,$$(HOSTCC) $$(STANDARD)))
$(eval $(call stamp,build/gen/model-choice,$$(MODEL)))

# Tables: each room's rules.mk makes headers of its reviewable text in build/gen and names what needs them.
-include $(wildcard common/rules.mk bin/*/rules.mk)

$(B)/obj/%.o: %.c Makefile $(B)/flags
	@mkdir -p $(@D)
	$(COMPILE) -c -o $@ $<

$(HOST)/%.o: %.c Makefile $(HOST)/flags
	@mkdir -p $(@D)
	$(HOSTCC) $(STANDARD) -O2 -Icommon $(ROOM_FLAGS) -MMD -MP -c -o $@ $<

$(B)/lib/common.a: $(COMMON)
	@mkdir -p $(@D)
	@rm -f $@
	$(AR) rcs $@ $^

# A fuzz target has a main of its own: libFuzzer's with FUZZ=1, else one that runs it over its corpus.
FUZZ_MAIN = $(if $(filter 1,$(FUZZ)),,$(B)/obj/tests/fuzz/replay.o)
CHECK_LIBS = $(shell pkg-config --libs check 2>/dev/null || echo -lcheck)

# tests_of ROOM,ARCHIVES: the unit tests and fuzz targets of a room; they see its headers.
define tests_of
$(B)/obj/tests/unit/$1/%.o $(B)/obj/tests/fuzz/$1/%.o: ROOM_FLAGS = $(room_flags) -Itests/fuzz
$(patsubst tests/unit/%.c,$(B)/unit/%,$(filter tests/unit/$1/%,$(UNIT_SOURCES))): $(B)/unit/$1/%: \
    $(B)/obj/tests/unit/$1/%.o $2
	@mkdir -p $$(@D)
	$$(LINK) $(CHECK_LIBS) $(LDLIBS)
$(patsubst tests/fuzz/%.c,$(B)/fuzz/%,$(filter tests/fuzz/$1/%,$(FUZZ_SOURCES))): $(B)/fuzz/$1/%: \
    $(B)/obj/tests/fuzz/$1/%.o $(FUZZ_MAIN) $2
	@mkdir -p $$(@D)
	$$(LINK) $(LDLIBS)
endef

# tool ROOM,SOURCE
define tool
$(B)/bin/$(basename $(notdir $2)): $(patsubst %.c,$(B)/obj/%.o,$2) $(room_archives)
	@mkdir -p $$(@D)
	$$(LINK) $(LDLIBS)
endef

# program ROOM
define program
$(B)/bin/$1: $(B)/obj/bin/$1/$1.o $(room_archives)
	@mkdir -p $$(@D)
	$$(LINK) $(LDLIBS)
endef

# room NAME: its modules, program and tools.
define room
$(B)/obj/bin/$1/%.o: ROOM_FLAGS = $(room_flags)
$(B)/lib/$1.a: $(patsubst %.c,$(B)/obj/%.o,$(call room_modules,$1))
	@mkdir -p $$(@D)
	@rm -f $$@
	$(AR) rcs $$@ $$^
$(if $(filter $1,$(NAMES)),$(call program,$1))
$(foreach t,$(call room_tools,$1),$(eval $(call tool,$1,$t)))
$(call tests_of,$1,$(room_archives))
endef
$(foreach r,$(ROOMS),$(eval $(call room,$r)))
$(eval $(call tests_of,common,$(B)/lib/common.a))

# The row loop and nothing else, for the tests and as the measure of the programs' speed.
$(B)/bin/identity: $(B)/obj/tests/identity.o $(B)/lib/common.a
	@mkdir -p $(@D)
	$(LINK) $(LDLIBS)

# Changes at random, for the fuzzing of whole programs.
$(B)/bin/scramble: $(B)/obj/tests/fuzz/scramble.o $(B)/lib/common.a
	@mkdir -p $(@D)
	$(LINK) $(LDLIBS)

# Processor time and memory of a command, for the bench.
$(B)/bin/measure: $(B)/obj/tests/bench/measure.o $(B)/lib/common.a
	@mkdir -p $(@D)
	$(LINK) $(LDLIBS)

# A hostile kernel, a power cut and more, for the tests; a static program cannot load them.
SHIMS = $(if $(filter 1,$(STATIC)),,$(patsubst %,$(B)/%.so,hostile/shim crash/crash oom/oom io/io \
    cases/leak))
$(B)/%.so: tests/%.c
	@mkdir -p $(@D)
	$(CC) -O2 -shared -fPIC -o $@ $< -ldl

# Other flags of the linker link again, and compile nothing.
$(PROGRAMS) $(TOOLS) $(UNIT_TESTS) $(FUZZERS) $(B)/bin/identity $(B)/bin/measure $(B)/bin/scramble: $(B)/link-flags

tools: $(TOOLS) $(B)/bin/identity $(B)/bin/measure $(B)/bin/scramble $(SHIMS)
units: $(UNIT_TESTS)
fuzzers: $(FUZZERS)
fuzz:
	@echo 'int LLVMFuzzerTestOneInput(void); int LLVMFuzzerTestOneInput(void) { return 0; }' | \
		clang -fsanitize=fuzzer -x c -o /dev/null - 2> /dev/null || \
		{ echo "fuzz: clang with libFuzzer is missing: install clang and libclang-rt-VERSION-dev"; exit 2; }
	$(MAKE) FUZZ=1 fuzzers

check:
	sh scripts/check

demo:
	sh scripts/demo

bench: all
	@mkdir -p $(B)/bench
	sh tests/bench/run > $(B)/bench/table
	awk -v table=$(B)/bench/table -f tests/bench/readme.awk README > $(B)/bench/README
	cat $(B)/bench/README > README
	cat $(B)/bench/table

lint:
	sh scripts/lint

# The filters, whose names PROGPREFIX stands before, and the programs of the service, which have names of their own.
FILTERS := $(filter-out newsmill-%,$(NAMES))
HELPERS := $(filter newsmill-%,$(NAMES))
MAN = $(DESTDIR)$(MANPREFIX)
manual = awk -v prefix=$(PROGPREFIX) -v names='$(FILTERS)' -f scripts/prefix-manual.awk

install: all
	mkdir -p $(DESTDIR)$(PREFIX)/bin $(MAN)/man1 $(MAN)/man5 $(MAN)/man7 $(DESTDIR)$(SHARE)/lib \
		$(DESTDIR)$(SHARE)/units $(DESTDIR)$(DOC)
	for p in $(FILTERS); do \
		install -m 755 $(B)/bin/$$p $(DESTDIR)$(PREFIX)/bin/$(PROGPREFIX)$$p && \
		$(manual) bin/$$p/$$p.1 > $(MAN)/man1/$(PROGPREFIX)$$p.1 || exit; \
	done
	for p in $(HELPERS); do \
		install -m 755 $(B)/bin/$$p $(DESTDIR)$(PREFIX)/bin/$$p && \
		$(manual) bin/$$p/$$p.1 > $(MAN)/man1/$$p.1 || exit; \
	done
	for s in $(SERVICE); do \
		sed -e 's/^prefix=$$/prefix=$(PROGPREFIX)/' -e 's|^lib=.*|lib=$(SHARE)/lib|' scripts/$$s \
			> $(DESTDIR)$(PREFIX)/bin/$$s && chmod 755 $(DESTDIR)$(PREFIX)/bin/$$s && \
		$(manual) scripts/man/$$s.1 > $(MAN)/man1/$$s.1 || exit; \
	done
	install -m 644 scripts/lib/*.sh $(DESTDIR)$(SHARE)/lib
	for u in $(UNITS); do \
		sed 's|@PREFIX@|$(PREFIX)|' scripts/units/$$u > $(DESTDIR)$(SHARE)/units/$$u || exit; \
	done
	$(manual) common/newstsv.5 > $(MAN)/man5/newstsv.5
	for m in newsmill newsmill-engines; do $(manual) common/$$m.7 > $(MAN)/man7/$$m.7 || exit; done
	install -m 644 README LICENSE NOTICE CHANGES $(DESTDIR)$(DOC)
	PATH=$(abspath $(B))/bin:$$PATH sh scripts/install-completions '$(PROGPREFIX)' $(DESTDIR)$(PREFIX)/share $(FILTERS)

uninstall:
	for p in $(FILTERS); do \
		rm -f $(DESTDIR)$(PREFIX)/bin/$(PROGPREFIX)$$p $(MAN)/man1/$(PROGPREFIX)$$p.1; \
	done
	for p in $(HELPERS) $(SERVICE); do \
		rm -f $(DESTDIR)$(PREFIX)/bin/$$p $(MAN)/man1/$$p.1; \
	done
	rm -rf $(DESTDIR)$(SHARE) $(DESTDIR)$(DOC)
	rm -f $(MAN)/man5/newstsv.5 $(MAN)/man7/newsmill.7 $(MAN)/man7/newsmill-engines.7
	sh scripts/install-completions -u '$(PROGPREFIX)' $(DESTDIR)$(PREFIX)/share $(FILTERS)

dist:
	git archive --prefix=newsmill-$(VERSION)/ -o newsmill-$(VERSION).tar.gz HEAD \
		$(if $(filter open,$(MODEL)),. ':!bin/tag-entities/model/model.txt' ':!bin/tag-entities/model/lexicon.txt' \
		':!bin/cluster/background.txt')

# The installed tree of static programs, with the times of the last commit.
TREE = newsmill-$(VERSION)-$(shell uname -m).tar
tarball:
	rm -rf build/tree $(TREE).gz
	$(MAKE) STATIC=1 install DESTDIR=$(abspath build/tree)
	tar -C build/tree --sort=name --owner=0 --group=0 --numeric-owner --mtime="$$(git log -1 --format=%cI)" \
		-cf $(TREE) .
	gzip -n $(TREE)

# The Debian package, of the last commit, in build/deb.
deb:
	rm -rf build/deb && mkdir -p build/deb
	git archive --prefix=newsmill-$(VERSION)/ HEAD | tar -x -C build/deb
	cp -R scripts/debian build/deb/newsmill-$(VERSION)/debian
	printf 'newsmill (%s-1) unstable; urgency=low\n\n  * See CHANGES.\n\n -- %s  %s\n' $(VERSION) \
		'newsmill maintainers <maintainers@newsmill.example>' "$$(git log -1 --format=%aD)" \
		> build/deb/newsmill-$(VERSION)/debian/changelog
	cd build/deb/newsmill-$(VERSION) && dpkg-buildpackage -us -uc -b

clean:
	rm -rf build

.PHONY: force all tools units fuzzers fuzz check demo bench lint install uninstall dist tarball deb clean
.SECONDARY:

-include $(shell find $(B)/obj $(HOST) -name '*.d' 2>/dev/null)
