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
	    SYMBOL(name) ":\n"						\
	    "	.incbin \"" file "\"\n"					\
	    SYMBOL(name) "_end:\n"					\
	    "	.byte 0\n"						\
	    "	.text\n")

TAKE("builtin_resources", "build/gen/entities-resources.bin");
TAKE("builtin_default", "build/gen/entities-default.bin");
TAKE("builtin_open", "build/gen/entities-open.bin");

extern const unsigned char builtin_resources[], builtin_resources_end[], builtin_default[], builtin_default_end[],
    builtin_open[], builtin_open_end[];

struct bytes
builtin_get(enum builtin which)
{
	switch (which) {
	case BUILTIN_RESOURCES:
		return bytes_between(builtin_resources, builtin_resources_end);
	case BUILTIN_DEFAULT:
		return bytes_between(builtin_default, builtin_default_end);
	default:
		return bytes_between(builtin_open, builtin_open_end);
	}
}
