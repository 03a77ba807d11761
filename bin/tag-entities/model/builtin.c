#include "builtin.h"

/*
 * The packed tables are taken into the object file as they are by the assembler, which is faster by far than to have
 * the compiler read them as arrays.
 */
#ifdef __APPLE__
#define SECTION ".const_data\n"
#define SYMBOL(name) "_" name
#else
#define SECTION ".section .rodata\n"
#define SYMBOL(name) name
#endif

#define TAKE(name, file)						\
	__asm__(SECTION							\
	    "	.globl " SYMBOL(name) "\n"				\
	    "	.globl " SYMBOL(name) "_end\n"				\
	    "	.balign 64\n"						\
	    SYMBOL(name) ":\n"						\
	    "	.incbin \"" file "\"\n"					\
	    SYMBOL(name) "_end:\n"					\
	    "	.byte 0\n"						\
	    "	.text\n")

TAKE("builtin_default", "build/gen/entities-default.bin");
TAKE("builtin_default_lexicon", "build/gen/entities-default-lexicon.bin");
TAKE("builtin_open", "build/gen/entities-open.bin");
TAKE("builtin_open_lexicon", "build/gen/entities-open-lexicon.bin");
TAKE("builtin_gazetteer", "build/gen/entities-gazetteer.bin");

extern const unsigned char builtin_default[], builtin_default_end[], builtin_default_lexicon[],
    builtin_default_lexicon_end[], builtin_open[], builtin_open_end[], builtin_open_lexicon[],
    builtin_open_lexicon_end[], builtin_gazetteer[], builtin_gazetteer_end[];

struct bytes
builtin_model(enum builtin which)
{
	if (which == BUILTIN_OPEN)
		return bytes_between(builtin_open, builtin_open_end);
	return bytes_between(builtin_default, builtin_default_end);
}

static struct bytes
lexicon_of(enum builtin which)
{
	if (which == BUILTIN_OPEN)
		return bytes_between(builtin_open_lexicon, builtin_open_lexicon_end);
	return bytes_between(builtin_default_lexicon, builtin_default_lexicon_end);
}

bool
builtin_resources(enum builtin which, struct resources *k)
{
	return resources_open(k, lexicon_of(which), bytes_between(builtin_gazetteer, builtin_gazetteer_end));
}
