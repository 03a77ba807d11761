/*
 * builtin - the packed tables that are linked into the program.
 */
#ifndef BUILTIN_H
#define BUILTIN_H

#include "bytes.h"
#include "resources.h"

enum builtin {
	BUILTIN_DEFAULT,	/* the model that is used if none is asked for */
	BUILTIN_OPEN,		/* the one learnt from openly licensed texts alone */
	BUILTINS
};

/* The bytes of a model (weights.h). */
struct bytes builtin_model(enum builtin which);

/* The lexicon that a model was trained with, and the gazetteer; false where they are damaged. */
bool builtin_resources(enum builtin which, struct resources *k);

#endif
