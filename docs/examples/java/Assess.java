// SPDX-License-Identifier: BSL-1.0

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.tonus.Assessment;
import org.tonus.Facts;
import org.tonus.Finding;
import org.tonus.Log;
import org.tonus.Severity;

/** Assesses the person of a profile with the log of an export: Assess PROFILE.json LOG.csv */
public final class Assess {
    private Assess() {}

    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try (Facts facts = new Facts(); Log log = new Log()) {
            String profile = Files.readString(Path.of(arguments[0]));
            for (Map.Entry<String, JsonElement> fact
                    : JsonParser.parseString(profile).getAsJsonObject().entrySet()) {
                if (fact.getValue().getAsJsonPrimitive().isString()) {
                    facts.parse(fact.getKey(), fact.getValue().getAsString());
                } else {
                    facts.set(fact.getKey(), fact.getValue().getAsDouble());
                }
            }
            Log.Imported read = log.read(Files.readAllBytes(Path.of(arguments[1])));
            out.print(read.rows() + " rows, " + read.sets() + " sets, " + read.rejected()
                    + " rejected\n");
            tell(new Assessment(facts, log), out);
        }
    }

    private static void tell(Assessment assessment, PrintStream out) {
        try (assessment) {
            for (Finding finding : assessment.findings()) {
                if (finding.severity().compareTo(Severity.ADVISE) >= 0 && !finding.withheld()) {
                    out.print(finding.severity() + " " + finding.rule() + ": " + finding.title()
                            + "\n");
                }
            }
            out.print(assessment.json() + "\n");
        }
    }
}
