/*
 * entitytraining - the commands of train-entities: the lexicon and the models of tag-entities, from raw and from
 * annotated text.
 *
 *	train-entities lexicon [-c rare] RAW > lexicon.txt
 *	train-entities model [-o] [-e epochs] [-r rate] [-n norm] [-c rare] [-h hide] [-l least] DOMAIN=FILE ...
 *	    > model.txt
 *	train-entities merge MODEL ... > model.txt
 *	train-entities pack [-o] MODEL > FILE
 *
 * RAW holds a sentence a line, FILE is in CoNLL's columns.  Corpora of one DOMAIN mean the same by a name; the model is
 * that of the first one.  Several models may be merged into their mean.  Packed, a model is what tag-entities takes as
 * --model=FILE; it is of use with the lexicon and the gazetteer alone that it was trained with: those linked into this
 * program, lexicon-open.txt with -o, else lexicon.txt.
 */
#ifndef ENTITYTRAINING_H
#define ENTITYTRAINING_H

/* Runs the command ARGV[1], output to standard output; returns the exit status. */
int entitytraining(int argc, char **argv);

#endif
