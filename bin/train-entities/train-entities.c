/*
 * train-entities - makes the lexicon and the models of tag-entities from raw and from annotated text.
 */
#include "diag.h"
#include "entitytraining.h"

int
main(int argc, char **argv)
{
	diag_set_program("train-entities");
	return entitytraining(argc, argv);
}
