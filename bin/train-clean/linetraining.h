/*
 * linetraining - learns the weights of clean's line model from labelled lines.
 *
 *	train-clean lines [-e EPOCHS] [-r RATE] [-d DECAY] [-m MARGIN] [-k FOLDS] [-p KEPT] LINES.tsv > linemodel.txt
 *
 * A line of LINES.tsv has a group, a page, a label (1 for a line of the article) and the text of a line, with the
 * escapes of newstsv.  The lines of a page stand together; pages whose names agree up to the first dot are renderings
 * of one page.  With -k, the pages are divided into FOLDS; each fold is judged by what was learnt from the others.
 * The figures go to standard error, the kept lines (group, page, text) to KEPT.
 */
#ifndef LINETRAINING_H
#define LINETRAINING_H

/* ARGV[0] is the name of the subcommand.  Returns the exit status. */
int linetraining(int argc, char **argv);

#endif
