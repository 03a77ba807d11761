/*
 * StanfordEntities MODEL < rows.tsv: the rows' id and sent, and what Stanford NER's MODEL, a CRF classifier on the
 * class path, finds in them as entities.  It is given the words as the text parts them.
 */
import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.Word;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

public class StanfordEntities {
	private static final Map<String, String> TYPES =
		Map.of("PERSON", "PER", "ORGANIZATION", "ORG", "LOCATION", "LOC", "MISC", "MISC");

	/* Neighbours of one class are one name: these models have no mark for the first word of a name. */
	private static String items(CRFClassifier<CoreLabel> tagger, String[] words) {
		List<Word> sentence = new ArrayList<>();
		for (String w : words)
			sentence.add(new Word(w));
		StringBuilder items = new StringBuilder();
		String open = null;
		int place = 0, start = 0, end = 0, n = 0;
		for (CoreLabel label : tagger.classifySentence(sentence)) {
			String type = TYPES.get(label.get(CoreAnnotations.AnswerAnnotation.class));
			if (open != null && !open.equals(type))
				items.append(items.length() > 0 ? "; " : "").append(start + "-" + end + "/" + open + "/-");
			if (type != null && !type.equals(open))
				start = place;
			end = place + words[n].codePointCount(0, words[n].length());
			open = type;
			place = end + 1;
			n++;
		}
		if (open != null)
			items.append(items.length() > 0 ? "; " : "").append(start + "-" + end + "/" + open + "/-");
		return items.toString();
	}

	public static void main(String[] args) throws Exception {
		CRFClassifier<CoreLabel> tagger = CRFClassifier.getClassifier(args[0]);
		BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
		PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
		in.readLine();
		out.println("id\tsent\tentities");
		for (String line; (line = in.readLine()) != null;) {
			String[] field = line.split("\t", -1);
			out.println(field[0] + "\t" + field[1] + "\t" + items(tagger, field[2].replace("\\\\", "\\").split(" ")));
		}
		out.flush();
	}
}
