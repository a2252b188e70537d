// Written by capi/bindings/emit.py.
package org.tonus;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.invoke.MethodHandle;

/** The functions of tonus.h through java.lang.foreign. */
final class C extends Constants {
    private C() {}

    private static final class AbiVersion {
        static final MethodHandle CALL = Way.of("tonus_abi_version", JAVA_INT);
    }

    static int tonus_abi_version() {
        try {
            return (int) AbiVersion.CALL.invokeExact();
        } catch (Throwable thrown) {
            throw Way.unexpected(thrown);
        }
    }

    private static final class Version {
        static final MethodHandle CALL = Way.of("tonus_version", JAVA_LONG);
    }

    static long tonus_version() {
        try {
            return (long) Version.CALL.invokeExact();
        } catch (Throwable thrown) {
            throw Way.unexpected(thrown);
        }
    }

    private static final class StatusText {
        static final MethodHandle CALL = Way.of("tonus_status_text", JAVA_LONG, JAVA_INT);
    }

    static long tonus_status_text(int status) {
        try {
            return (long) StatusText.CALL.invokeExact(status);
        } catch (Throwable thrown) {
            throw Way.unexpected(thrown);
        }
    }

    private static final class CatalogueJson {
        static final MethodHandle CALL = Way.of("tonus_catalogue_json", JAVA_LONG);
    }

    static long tonus_catalogue_json() {
        try {
            return (long) CatalogueJson.CALL.invokeExact();
        } catch (Throwable thrown) {
            throw Way.unexpected(thrown);
        }
    }

    private static final class Evaluate {
        static final MethodHandle CALL = Way.onHeap("tonus_evaluate", JAVA_INT, ADDRESS,
                ADDRESS, JAVA_LONG, ADDRESS, ADDRESS);
    }

    static int tonus_evaluate(
            byte[] id, double[] arguments, long argumentCount, long[] result, long[] error) {
        try {
            return (int) Evaluate.CALL.invokeExact(Way.heap(id), Way.heap(arguments),
                    argumentCount, Way.heap(result), Way.heap(error));
        } catch (Throwable thrown) {
            throw Way.unexpected(thrown);
        }
    }

    private static final class EvaluateMany {
        static final MethodHandle CALL = Way.of("tonus_evaluate_many", JAVA_INT, JAVA_LONG,
                JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG);
    }

    static int tonus_evaluate_many(
            byte[] id, long[] columns, long columnCount, long rows, double[] results,
            int[] rowStatus) {
        try (Scratch scratch = new Scratch()) {
            long idAt = scratch.add(id);
            long columnsAt = scratch.add(columns);
            long resultsAt = scratch.add(results);
            long rowStatusAt = scratch.add(rowStatus);
            int returned = (int) EvaluateMany.CALL.invokeExact(idAt, columnsAt, columnCount,
                    rows, resultsAt, rowStatusAt);
            scratch.read(resultsAt, results);
            scratch.read(rowStatusAt, rowStatus);
            return returned;
        } catch (Throwable thrown) {
            throw Way.unexpected(thrown);
        }
    }

    private static final class EvaluateSeries {
        static final MethodHandle CALL = Way.of("tonus_evaluate_series", JAVA_INT,
                JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG);
    }

    static int tonus_evaluate_series(
            byte[] id, double[] values, long count, double[] parameters, long parameterCount,
            long[] result, long[] error) {
        try (Scratch scratch = new Scratch()) {
            long idAt = scratch.add(id);
            long valuesAt = scratch.add(values);
            long parametersAt = scratch.add(parameters);
            long resultAt = scratch.add(result);
            long errorAt = scratch.add(error);
            int returned = (int) EvaluateSeries.CALL.invokeExact(idAt, valuesAt, count,
                    parametersAt, parameterCount, resultAt, errorAt);
            scratch.read(resultAt, result);
            scratch.read(errorAt, error);
            return returned;
        } catch (Throwable thrown) {
            throw Way.unexpected(thrown);
        }
    }

    private static final class FactsNew {
        static final MethodHandle CALL = Way.of("tonus_facts_new", JAVA_LONG);
    }

    static long tonus_facts_new() {
        try {
            return (long) FactsNew.CALL.invokeExact();
        } catch (Throwable thrown) {
            throw Way.unexpected(thrown);
        }
    }

    private static final class FactsFree {
        static final MethodHandle CALL = Way.of("tonus_facts_free", null, JAVA_LONG);
    }

    static void tonus_facts_free(long facts) {
        try {
            FactsFree.CALL.invokeExact(facts);
        } catch (Throwable thrown) {
            throw Way.unexpected(thrown);
        }
    }

    private static final class FactsSet {
        static final MethodHandle CALL = Way.of("tonus_facts_set", JAVA_INT, JAVA_LONG,
                JAVA_LONG, JAVA_DOUBLE, JAVA_LONG, JAVA_LONG);
    }

    static int tonus_facts_set(long facts, byte[] name, double value, byte[] unit, long[] error) {
        try (Scratch scratch = new Scratch()) {
            long nameAt = scratch.add(name);
            long unitAt = scratch.add(unit);
            long errorAt = scratch.add(error);
            int returned = (int) FactsSet.CALL.invokeExact(facts, nameAt, value, unitAt,
                    errorAt);
            scratch.read(errorAt, error);
            return returned;
        } catch (Throwable thrown) {
            throw Way.unexpected(thrown);
        }
    }

    private static final class FactsChoose {
        static final MethodHandle CALL = Way.of("tonus_facts_choose", JAVA_INT, JAVA_LONG,
                JAVA_LONG, JAVA_LONG, JAVA_LONG);
    }

    static int tonus_facts_choose(long facts, byte[] name, byte[] choice, long[] error) {
        try (Scratch scratch = new Scratch()) {
            long nameAt = scratch.add(name);
            long choiceAt = scratch.add(choice);
            long errorAt = scratch.add(error);
            int returned = (int) FactsChoose.CALL.invokeExact(facts, nameAt, choiceAt,
                    errorAt);
            scratch.read(errorAt, error);
            return returned;
        } catch (Throwable thrown) {
            throw Way.unexpected(thrown);
        }
    }

    private static final class FactsParse {
        static final MethodHandle CALL = Way.of("tonus_facts_parse", JAVA_INT, JAVA_LONG,
                JAVA_LONG, JAVA_LONG, JAVA_LONG);
    }

    static int tonus_facts_parse(long facts, byte[] name, byte[] text, long[] error) {
        try (Scratch scratch = new Scratch()) {
            long nameAt = scratch.add(name);
            long textAt = scratch.add(text);
            long errorAt = scratch.add(error);
            int returned = (int) FactsParse.CALL.invokeExact(facts, nameAt, textAt,
                    errorAt);
            scratch.read(errorAt, error);
            return returned;
        } catch (Throwable thrown) {
            throw Way.unexpected(thrown);
        }
    }

    private static final class FactsGet {
        static final MethodHandle CALL = Way.of("tonus_facts_get", JAVA_INT, JAVA_LONG,
                JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG);
    }

    static int tonus_facts_get(long facts, byte[] name, byte[] unit, long[] result, long[] error) {
        try (Scratch scratch = new Scratch()) {
            long nameAt = scratch.add(name);
            long unitAt = scratch.add(unit);
            long resultAt = scratch.add(result);
            long errorAt = scratch.add(error);
            int returned = (int) FactsGet.CALL.invokeExact(facts, nameAt, unitAt, resultAt,
                    errorAt);
            scratch.read(resultAt, result);
            scratch.read(errorAt, error);
            return returned;
        } catch (Throwable thrown) {
            throw Way.unexpected(thrown);
        }
    }

    private static final class RuleEvaluate {
        static final MethodHandle CALL = Way.of("tonus_rule_evaluate", JAVA_INT, JAVA_LONG,
                JAVA_LONG, JAVA_LONG, JAVA_LONG);
    }

    static int tonus_rule_evaluate(byte[] ruleId, long facts, int[] severity, long[] error) {
        try (Scratch scratch = new Scratch()) {
            long ruleIdAt = scratch.add(ruleId);
            long severityAt = scratch.add(severity);
            long errorAt = scratch.add(error);
            int returned = (int) RuleEvaluate.CALL.invokeExact(ruleIdAt, facts, severityAt,
                    errorAt);
            scratch.read(severityAt, severity);
            scratch.read(errorAt, error);
            return returned;
        } catch (Throwable thrown) {
            throw Way.unexpected(thrown);
        }
    }

    private static final class LogNew {
        static final MethodHandle CALL = Way.of("tonus_log_new", JAVA_LONG);
    }

    static long tonus_log_new() {
        try {
            return (long) LogNew.CALL.invokeExact();
        } catch (Throwable thrown) {
            throw Way.unexpected(thrown);
        }
    }

    private static final class LogFree {
        static final MethodHandle CALL = Way.of("tonus_log_free", null, JAVA_LONG);
    }

    static void tonus_log_free(long log) {
        try {
            LogFree.CALL.invokeExact(log);
        } catch (Throwable thrown) {
            throw Way.unexpected(thrown);
        }
    }

    private static final class LogImport {
        static final MethodHandle CALL = Way.of("tonus_log_import", JAVA_INT, JAVA_LONG,
                JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG);
    }

    static int tonus_log_import(
            long log, byte[] text, long size, long[] options, long[] summary, long[] error) {
        try (Scratch scratch = new Scratch()) {
            long textAt = scratch.add(text);
            long optionsAt = scratch.add(options);
            long summaryAt = scratch.add(summary);
            long errorAt = scratch.add(error);
            int returned = (int) LogImport.CALL.invokeExact(log, textAt, size, optionsAt,
                    summaryAt, errorAt);
            scratch.read(summaryAt, summary);
            scratch.read(errorAt, error);
            return returned;
        } catch (Throwable thrown) {
            throw Way.unexpected(thrown);
        }
    }

    private static final class LogAdd {
        static final MethodHandle CALL = Way.of("tonus_log_add", JAVA_INT, JAVA_LONG,
                JAVA_LONG, JAVA_LONG, JAVA_LONG);
    }

    static int tonus_log_add(long log, byte[] exercise, long[] set, long[] error) {
        try (Scratch scratch = new Scratch()) {
            long exerciseAt = scratch.add(exercise);
            long setAt = scratch.add(set);
            long errorAt = scratch.add(error);
            int returned = (int) LogAdd.CALL.invokeExact(log, exerciseAt, setAt, errorAt);
            scratch.read(errorAt, error);
            return returned;
        } catch (Throwable thrown) {
            throw Way.unexpected(thrown);
        }
    }

    private static final class LogFacts {
        static final MethodHandle CALL = Way.of("tonus_log_facts", JAVA_INT, JAVA_LONG,
                JAVA_LONG, JAVA_LONG);
    }

    static int tonus_log_facts(long log, long facts, long[] error) {
        try (Scratch scratch = new Scratch()) {
            long errorAt = scratch.add(error);
            int returned = (int) LogFacts.CALL.invokeExact(log, facts, errorAt);
            scratch.read(errorAt, error);
            return returned;
        } catch (Throwable thrown) {
            throw Way.unexpected(thrown);
        }
    }

    private static final class LogReport {
        static final MethodHandle CALL = Way.of("tonus_log_report", JAVA_INT, JAVA_LONG,
                JAVA_LONG, JAVA_LONG);
    }

    static int tonus_log_report(long log, long[] counts, long[] error) {
        try (Scratch scratch = new Scratch()) {
            long countsAt = scratch.add(counts);
            long errorAt = scratch.add(error);
            int returned = (int) LogReport.CALL.invokeExact(log, countsAt, errorAt);
            scratch.read(countsAt, counts);
            scratch.read(errorAt, error);
            return returned;
        } catch (Throwable thrown) {
            throw Way.unexpected(thrown);
        }
    }

    private static final class LogRejected {
        static final MethodHandle CALL = Way.of("tonus_log_rejected", JAVA_INT, JAVA_LONG,
                JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG);
    }

    static int tonus_log_rejected(
            long log, long index, long[] line, byte[] buffer, long[] size, long[] error) {
        try (Scratch scratch = new Scratch()) {
            long lineAt = scratch.add(line);
            long bufferAt = scratch.add(buffer);
            long sizeAt = scratch.add(size);
            long errorAt = scratch.add(error);
            int returned = (int) LogRejected.CALL.invokeExact(log, index, lineAt, bufferAt,
                    sizeAt, errorAt);
            scratch.read(lineAt, line);
            scratch.read(bufferAt, buffer);
            scratch.read(sizeAt, size);
            scratch.read(errorAt, error);
            return returned;
        } catch (Throwable thrown) {
            throw Way.unexpected(thrown);
        }
    }

    private static final class LogUnresolved {
        static final MethodHandle CALL = Way.of("tonus_log_unresolved", JAVA_INT, JAVA_LONG,
                JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG);
    }

    static int tonus_log_unresolved(
            long log, long index, long[] sets, byte[] buffer, long[] size, long[] error) {
        try (Scratch scratch = new Scratch()) {
            long setsAt = scratch.add(sets);
            long bufferAt = scratch.add(buffer);
            long sizeAt = scratch.add(size);
            long errorAt = scratch.add(error);
            int returned = (int) LogUnresolved.CALL.invokeExact(log, index, setsAt,
                    bufferAt, sizeAt, errorAt);
            scratch.read(setsAt, sets);
            scratch.read(bufferAt, buffer);
            scratch.read(sizeAt, size);
            scratch.read(errorAt, error);
            return returned;
        } catch (Throwable thrown) {
            throw Way.unexpected(thrown);
        }
    }

    private static final class LogExport {
        static final MethodHandle CALL = Way.of("tonus_log_export", JAVA_INT, JAVA_LONG,
                JAVA_LONG, JAVA_LONG, JAVA_LONG);
    }

    static int tonus_log_export(long log, byte[] buffer, long[] size, long[] error) {
        try (Scratch scratch = new Scratch()) {
            long bufferAt = scratch.add(buffer);
            long sizeAt = scratch.add(size);
            long errorAt = scratch.add(error);
            int returned = (int) LogExport.CALL.invokeExact(log, bufferAt, sizeAt, errorAt);
            scratch.read(bufferAt, buffer);
            scratch.read(sizeAt, size);
            scratch.read(errorAt, error);
            return returned;
        } catch (Throwable thrown) {
            throw Way.unexpected(thrown);
        }
    }

    private static final class LogWeeks {
        static final MethodHandle CALL = Way.of("tonus_log_weeks", JAVA_INT, JAVA_LONG,
                JAVA_LONG, JAVA_LONG, JAVA_LONG);
    }

    static int tonus_log_weeks(long log, long[] rules, long[] weeks, long[] error) {
        try (Scratch scratch = new Scratch()) {
            long rulesAt = scratch.add(rules);
            long weeksAt = scratch.add(weeks);
            long errorAt = scratch.add(error);
            int returned = (int) LogWeeks.CALL.invokeExact(log, rulesAt, weeksAt, errorAt);
            scratch.read(weeksAt, weeks);
            scratch.read(errorAt, error);
            return returned;
        } catch (Throwable thrown) {
            throw Way.unexpected(thrown);
        }
    }

    private static final class WeeksFree {
        static final MethodHandle CALL = Way.of("tonus_weeks_free", null, JAVA_LONG);
    }

    static void tonus_weeks_free(long weeks) {
        try {
            WeeksFree.CALL.invokeExact(weeks);
        } catch (Throwable thrown) {
            throw Way.unexpected(thrown);
        }
    }

    private static final class WeeksCount {
        static final MethodHandle CALL = Way.of("tonus_weeks_count", JAVA_LONG, JAVA_LONG);
    }

    static long tonus_weeks_count(long weeks) {
        try {
            return (long) WeeksCount.CALL.invokeExact(weeks);
        } catch (Throwable thrown) {
            throw Way.unexpected(thrown);
        }
    }

    private static final class WeeksGet {
        static final MethodHandle CALL = Way.of("tonus_weeks_get", JAVA_INT, JAVA_LONG,
                JAVA_LONG, JAVA_LONG, JAVA_LONG);
    }

    static int tonus_weeks_get(long weeks, long index, long[] week, long[] error) {
        try (Scratch scratch = new Scratch()) {
            long weekAt = scratch.add(week);
            long errorAt = scratch.add(error);
            int returned = (int) WeeksGet.CALL.invokeExact(weeks, index, weekAt, errorAt);
            scratch.read(weekAt, week);
            scratch.read(errorAt, error);
            return returned;
        } catch (Throwable thrown) {
            throw Way.unexpected(thrown);
        }
    }

    private static final class WeeksMuscle {
        static final MethodHandle CALL = Way.of("tonus_weeks_muscle", JAVA_INT, JAVA_LONG,
                JAVA_LONG, JAVA_INT, JAVA_LONG, JAVA_LONG);
    }

    static int tonus_weeks_muscle(long weeks, long index, int muscle, long[] work, long[] error) {
        try (Scratch scratch = new Scratch()) {
            long workAt = scratch.add(work);
            long errorAt = scratch.add(error);
            int returned = (int) WeeksMuscle.CALL.invokeExact(weeks, index, muscle, workAt,
                    errorAt);
            scratch.read(workAt, work);
            scratch.read(errorAt, error);
            return returned;
        } catch (Throwable thrown) {
            throw Way.unexpected(thrown);
        }
    }

    private static final class MuscleName {
        static final MethodHandle CALL = Way.of("tonus_muscle_name", JAVA_LONG, JAVA_INT);
    }

    static long tonus_muscle_name(int muscle) {
        try {
            return (long) MuscleName.CALL.invokeExact(muscle);
        } catch (Throwable thrown) {
            throw Way.unexpected(thrown);
        }
    }

    private static final class ExerciseResolve {
        static final MethodHandle CALL = Way.of("tonus_exercise_resolve", JAVA_LONG,
                JAVA_LONG, JAVA_LONG);
    }

    static long tonus_exercise_resolve(byte[] appName, int[] confidence) {
        try (Scratch scratch = new Scratch()) {
            long appNameAt = scratch.add(appName);
            long confidenceAt = scratch.add(confidence);
            long returned = (long) ExerciseResolve.CALL.invokeExact(appNameAt,
                    confidenceAt);
            scratch.read(confidenceAt, confidence);
            return returned;
        } catch (Throwable thrown) {
            throw Way.unexpected(thrown);
        }
    }

    private static final class Choose {
        static final MethodHandle CALL = Way.of("tonus_choose", JAVA_INT, JAVA_LONG,
                JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG,
                JAVA_LONG);
    }

    static int tonus_choose(
            long facts, byte[] family, long[] inputNames, double[] inputValues, long inputCount,
            long[] candidates, long capacity, long[] found, long[] error) {
        try (Scratch scratch = new Scratch()) {
            long familyAt = scratch.add(family);
            long inputNamesAt = scratch.add(inputNames);
            long inputValuesAt = scratch.add(inputValues);
            long candidatesAt = scratch.add(candidates);
            long foundAt = scratch.add(found);
            long errorAt = scratch.add(error);
            int returned = (int) Choose.CALL.invokeExact(facts, familyAt, inputNamesAt,
                    inputValuesAt, inputCount, candidatesAt, capacity, foundAt, errorAt);
            scratch.read(candidatesAt, candidates);
            scratch.read(foundAt, found);
            scratch.read(errorAt, error);
            return returned;
        } catch (Throwable thrown) {
            throw Way.unexpected(thrown);
        }
    }

    private static final class MetFind {
        static final MethodHandle CALL = Way.of("tonus_met_find", JAVA_INT, JAVA_INT,
                JAVA_LONG, JAVA_LONG, JAVA_LONG);
    }

    static int tonus_met_find(int edition, byte[] code, long[] result, long[] error) {
        try (Scratch scratch = new Scratch()) {
            long codeAt = scratch.add(code);
            long resultAt = scratch.add(result);
            long errorAt = scratch.add(error);
            int returned = (int) MetFind.CALL.invokeExact(edition, codeAt, resultAt,
                    errorAt);
            scratch.read(resultAt, result);
            scratch.read(errorAt, error);
            return returned;
        } catch (Throwable thrown) {
            throw Way.unexpected(thrown);
        }
    }

    private static final class MetSearch {
        static final MethodHandle CALL = Way.of("tonus_met_search", JAVA_INT, JAVA_INT,
                JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG);
    }

    static int tonus_met_search(
            int edition, byte[] text, long[] codes, long capacity, long[] found, long[] error) {
        try (Scratch scratch = new Scratch()) {
            long textAt = scratch.add(text);
            long codesAt = scratch.add(codes);
            long foundAt = scratch.add(found);
            long errorAt = scratch.add(error);
            int returned = (int) MetSearch.CALL.invokeExact(edition, textAt, codesAt,
                    capacity, foundAt, errorAt);
            scratch.read(codesAt, codes);
            scratch.read(foundAt, found);
            scratch.read(errorAt, error);
            return returned;
        } catch (Throwable thrown) {
            throw Way.unexpected(thrown);
        }
    }

    private static final class CardioSessionEnergy {
        static final MethodHandle CALL = Way.of("tonus_cardio_session_energy", JAVA_INT,
                JAVA_LONG, JAVA_LONG, JAVA_LONG);
    }

    static int tonus_cardio_session_energy(long[] session, long[] energy, long[] error) {
        try (Scratch scratch = new Scratch()) {
            long sessionAt = scratch.add(session);
            long energyAt = scratch.add(energy);
            long errorAt = scratch.add(error);
            int returned = (int) CardioSessionEnergy.CALL.invokeExact(sessionAt, energyAt,
                    errorAt);
            scratch.read(energyAt, energy);
            scratch.read(errorAt, error);
            return returned;
        } catch (Throwable thrown) {
            throw Way.unexpected(thrown);
        }
    }

    private static final class NextJson {
        static final MethodHandle CALL = Way.of("tonus_next_json", JAVA_INT, JAVA_LONG,
                JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG);
    }

    static int tonus_next_json(
            long log, long facts, long[] options, byte[] buffer, long[] size, long[] error) {
        try (Scratch scratch = new Scratch()) {
            long optionsAt = scratch.add(options);
            long bufferAt = scratch.add(buffer);
            long sizeAt = scratch.add(size);
            long errorAt = scratch.add(error);
            int returned = (int) NextJson.CALL.invokeExact(log, facts, optionsAt, bufferAt,
                    sizeAt, errorAt);
            scratch.read(bufferAt, buffer);
            scratch.read(sizeAt, size);
            scratch.read(errorAt, error);
            return returned;
        } catch (Throwable thrown) {
            throw Way.unexpected(thrown);
        }
    }

    private static final class RecordsJson {
        static final MethodHandle CALL = Way.of("tonus_records_json", JAVA_INT, JAVA_LONG,
                JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG);
    }

    static int tonus_records_json(
            long log, long[] rules, byte[] buffer, long[] size, long[] error) {
        try (Scratch scratch = new Scratch()) {
            long rulesAt = scratch.add(rules);
            long bufferAt = scratch.add(buffer);
            long sizeAt = scratch.add(size);
            long errorAt = scratch.add(error);
            int returned = (int) RecordsJson.CALL.invokeExact(log, rulesAt, bufferAt,
                    sizeAt, errorAt);
            scratch.read(bufferAt, buffer);
            scratch.read(sizeAt, size);
            scratch.read(errorAt, error);
            return returned;
        } catch (Throwable thrown) {
            throw Way.unexpected(thrown);
        }
    }

    private static final class LogLoadJson {
        static final MethodHandle CALL = Way.of("tonus_log_load_json", JAVA_INT, JAVA_LONG,
                JAVA_INT, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG);
    }

    static int tonus_log_load_json(
            long log, int measure, long firstDay, long lastDay, byte[] buffer, long[] size,
            long[] error) {
        try (Scratch scratch = new Scratch()) {
            long bufferAt = scratch.add(buffer);
            long sizeAt = scratch.add(size);
            long errorAt = scratch.add(error);
            int returned = (int) LogLoadJson.CALL.invokeExact(log, measure, firstDay,
                    lastDay, bufferAt, sizeAt, errorAt);
            scratch.read(bufferAt, buffer);
            scratch.read(sizeAt, size);
            scratch.read(errorAt, error);
            return returned;
        } catch (Throwable thrown) {
            throw Way.unexpected(thrown);
        }
    }

    private static final class LoadJson {
        static final MethodHandle CALL = Way.of("tonus_load_json", JAVA_INT, JAVA_LONG,
                JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG);
    }

    static int tonus_load_json(
            long[] timeS, double[] loadAu, long rows, long firstDay, long lastDay, byte[] buffer,
            long[] size, long[] error) {
        try (Scratch scratch = new Scratch()) {
            long timeSAt = scratch.add(timeS);
            long loadAuAt = scratch.add(loadAu);
            long bufferAt = scratch.add(buffer);
            long sizeAt = scratch.add(size);
            long errorAt = scratch.add(error);
            int returned = (int) LoadJson.CALL.invokeExact(timeSAt, loadAuAt, rows,
                    firstDay, lastDay, bufferAt, sizeAt, errorAt);
            scratch.read(bufferAt, buffer);
            scratch.read(sizeAt, size);
            scratch.read(errorAt, error);
            return returned;
        } catch (Throwable thrown) {
            throw Way.unexpected(thrown);
        }
    }

    private static final class RulesRevision {
        static final MethodHandle CALL = Way.of("tonus_rules_revision", JAVA_INT);
    }

    static int tonus_rules_revision() {
        try {
            return (int) RulesRevision.CALL.invokeExact();
        } catch (Throwable thrown) {
            throw Way.unexpected(thrown);
        }
    }

    private static final class RuleSetNew {
        static final MethodHandle CALL = Way.of("tonus_rule_set_new", JAVA_LONG);
    }

    static long tonus_rule_set_new() {
        try {
            return (long) RuleSetNew.CALL.invokeExact();
        } catch (Throwable thrown) {
            throw Way.unexpected(thrown);
        }
    }

    private static final class RuleSetFree {
        static final MethodHandle CALL = Way.of("tonus_rule_set_free", null, JAVA_LONG);
    }

    static void tonus_rule_set_free(long rules) {
        try {
            RuleSetFree.CALL.invokeExact(rules);
        } catch (Throwable thrown) {
            throw Way.unexpected(thrown);
        }
    }

    private static final class RuleSetDisable {
        static final MethodHandle CALL = Way.of("tonus_rule_set_disable", JAVA_INT,
                JAVA_LONG, JAVA_LONG, JAVA_LONG);
    }

    static int tonus_rule_set_disable(long rules, byte[] which, long[] error) {
        try (Scratch scratch = new Scratch()) {
            long whichAt = scratch.add(which);
            long errorAt = scratch.add(error);
            int returned = (int) RuleSetDisable.CALL.invokeExact(rules, whichAt, errorAt);
            scratch.read(errorAt, error);
            return returned;
        } catch (Throwable thrown) {
            throw Way.unexpected(thrown);
        }
    }

    private static final class RuleSetEnable {
        static final MethodHandle CALL = Way.of("tonus_rule_set_enable", JAVA_INT,
                JAVA_LONG, JAVA_LONG, JAVA_LONG);
    }

    static int tonus_rule_set_enable(long rules, byte[] which, long[] error) {
        try (Scratch scratch = new Scratch()) {
            long whichAt = scratch.add(which);
            long errorAt = scratch.add(error);
            int returned = (int) RuleSetEnable.CALL.invokeExact(rules, whichAt, errorAt);
            scratch.read(errorAt, error);
            return returned;
        } catch (Throwable thrown) {
            throw Way.unexpected(thrown);
        }
    }

    private static final class RuleSetChange {
        static final MethodHandle CALL = Way.of("tonus_rule_set_change", JAVA_INT,
                JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_DOUBLE, JAVA_LONG, JAVA_LONG, JAVA_LONG);
    }

    static int tonus_rule_set_change(
            long rules, byte[] ruleId, byte[] threshold, double value, byte[] unit, byte[] note,
            long[] error) {
        try (Scratch scratch = new Scratch()) {
            long ruleIdAt = scratch.add(ruleId);
            long thresholdAt = scratch.add(threshold);
            long unitAt = scratch.add(unit);
            long noteAt = scratch.add(note);
            long errorAt = scratch.add(error);
            int returned = (int) RuleSetChange.CALL.invokeExact(rules, ruleIdAt,
                    thresholdAt, value, unitAt, noteAt, errorAt);
            scratch.read(errorAt, error);
            return returned;
        } catch (Throwable thrown) {
            throw Way.unexpected(thrown);
        }
    }

    private static final class RuleMessage {
        static final MethodHandle CALL = Way.of("tonus_rule_message", JAVA_INT, JAVA_LONG,
                JAVA_LONG, JAVA_INT, JAVA_LONG, JAVA_LONG, JAVA_LONG);
    }

    static int tonus_rule_message(
            byte[] ruleId, long facts, int language, byte[] buffer, long[] size, long[] error) {
        try (Scratch scratch = new Scratch()) {
            long ruleIdAt = scratch.add(ruleId);
            long bufferAt = scratch.add(buffer);
            long sizeAt = scratch.add(size);
            long errorAt = scratch.add(error);
            int returned = (int) RuleMessage.CALL.invokeExact(ruleIdAt, facts, language,
                    bufferAt, sizeAt, errorAt);
            scratch.read(bufferAt, buffer);
            scratch.read(sizeAt, size);
            scratch.read(errorAt, error);
            return returned;
        } catch (Throwable thrown) {
            throw Way.unexpected(thrown);
        }
    }

    private static final class ClaimCheck {
        static final MethodHandle CALL = Way.of("tonus_claim_check", JAVA_INT, JAVA_LONG,
                JAVA_LONG, JAVA_INT, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG);
    }

    static int tonus_claim_check(
            byte[] text, long facts, int language, long[] answer, byte[] message, long[] size,
            long[] error) {
        try (Scratch scratch = new Scratch()) {
            long textAt = scratch.add(text);
            long answerAt = scratch.add(answer);
            long messageAt = scratch.add(message);
            long sizeAt = scratch.add(size);
            long errorAt = scratch.add(error);
            int returned = (int) ClaimCheck.CALL.invokeExact(textAt, facts, language,
                    answerAt, messageAt, sizeAt, errorAt);
            scratch.read(answerAt, answer);
            scratch.read(messageAt, message);
            scratch.read(sizeAt, size);
            scratch.read(errorAt, error);
            return returned;
        } catch (Throwable thrown) {
            throw Way.unexpected(thrown);
        }
    }

    private static final class AdultSimulate {
        static final MethodHandle CALL = Way.of("tonus_adult_simulate", JAVA_INT, JAVA_LONG,
                JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG);
    }

    static int tonus_adult_simulate(
            long[] who, long[] plan, int[] days, long count, long[] states, long[] summary,
            long[] error) {
        try (Scratch scratch = new Scratch()) {
            long whoAt = scratch.add(who);
            long planAt = scratch.add(plan);
            long daysAt = scratch.add(days);
            long statesAt = scratch.add(states);
            long summaryAt = scratch.add(summary);
            long errorAt = scratch.add(error);
            int returned = (int) AdultSimulate.CALL.invokeExact(whoAt, planAt, daysAt,
                    count, statesAt, summaryAt, errorAt);
            scratch.read(statesAt, states);
            scratch.read(summaryAt, summary);
            scratch.read(errorAt, error);
            return returned;
        } catch (Throwable thrown) {
            throw Way.unexpected(thrown);
        }
    }

    private static final class AdultIntakeForGoal {
        static final MethodHandle CALL = Way.of("tonus_adult_intake_for_goal", JAVA_INT,
                JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG);
    }

    static int tonus_adult_intake_for_goal(long[] who, long[] goal, long[] result, long[] error) {
        try (Scratch scratch = new Scratch()) {
            long whoAt = scratch.add(who);
            long goalAt = scratch.add(goal);
            long resultAt = scratch.add(result);
            long errorAt = scratch.add(error);
            int returned = (int) AdultIntakeForGoal.CALL.invokeExact(whoAt, goalAt,
                    resultAt, errorAt);
            scratch.read(resultAt, result);
            scratch.read(errorAt, error);
            return returned;
        } catch (Throwable thrown) {
            throw Way.unexpected(thrown);
        }
    }

    private static final class AdultDaysToGoal {
        static final MethodHandle CALL = Way.of("tonus_adult_days_to_goal", JAVA_INT,
                JAVA_LONG, JAVA_LONG, JAVA_DOUBLE, JAVA_LONG, JAVA_LONG);
    }

    static int tonus_adult_days_to_goal(
            long[] who, long[] plan, double goalWeightKg, double[] days, long[] error) {
        try (Scratch scratch = new Scratch()) {
            long whoAt = scratch.add(who);
            long planAt = scratch.add(plan);
            long daysAt = scratch.add(days);
            long errorAt = scratch.add(error);
            int returned = (int) AdultDaysToGoal.CALL.invokeExact(whoAt, planAt,
                    goalWeightKg, daysAt, errorAt);
            scratch.read(daysAt, days);
            scratch.read(errorAt, error);
            return returned;
        } catch (Throwable thrown) {
            throw Way.unexpected(thrown);
        }
    }

    private static final class AdultSteadyState {
        static final MethodHandle CALL = Way.of("tonus_adult_steady_state", JAVA_INT,
                JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG);
    }

    static int tonus_adult_steady_state(long[] who, long[] plan, long[] rest, long[] error) {
        try (Scratch scratch = new Scratch()) {
            long whoAt = scratch.add(who);
            long planAt = scratch.add(plan);
            long restAt = scratch.add(rest);
            long errorAt = scratch.add(error);
            int returned = (int) AdultSteadyState.CALL.invokeExact(whoAt, planAt, restAt,
                    errorAt);
            scratch.read(restAt, rest);
            scratch.read(errorAt, error);
            return returned;
        } catch (Throwable thrown) {
            throw Way.unexpected(thrown);
        }
    }

    private static final class AdultSimulateMany {
        static final MethodHandle CALL = Way.of("tonus_adult_simulate_many", JAVA_INT,
                JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG);
    }

    static int tonus_adult_simulate_many(
            long[] people, long[] plan, long[] into, long first, long count, long[] failed,
            long[] error) {
        try (Scratch scratch = new Scratch()) {
            long peopleAt = scratch.add(people);
            long planAt = scratch.add(plan);
            long intoAt = scratch.add(into);
            long failedAt = scratch.add(failed);
            long errorAt = scratch.add(error);
            int returned = (int) AdultSimulateMany.CALL.invokeExact(peopleAt, planAt,
                    intoAt, first, count, failedAt, errorAt);
            scratch.read(failedAt, failed);
            scratch.read(errorAt, error);
            return returned;
        } catch (Throwable thrown) {
            throw Way.unexpected(thrown);
        }
    }

    private static final class AdultSteadyStateMany {
        static final MethodHandle CALL = Way.of("tonus_adult_steady_state_many", JAVA_INT,
                JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG);
    }

    static int tonus_adult_steady_state_many(
            long[] people, long[] plan, long[] into, long first, long count, long[] failed,
            long[] error) {
        try (Scratch scratch = new Scratch()) {
            long peopleAt = scratch.add(people);
            long planAt = scratch.add(plan);
            long intoAt = scratch.add(into);
            long failedAt = scratch.add(failed);
            long errorAt = scratch.add(error);
            int returned = (int) AdultSteadyStateMany.CALL.invokeExact(peopleAt, planAt,
                    intoAt, first, count, failedAt, errorAt);
            scratch.read(failedAt, failed);
            scratch.read(errorAt, error);
            return returned;
        } catch (Throwable thrown) {
            throw Way.unexpected(thrown);
        }
    }

    private static final class AdultIntakeForGoalMany {
        static final MethodHandle CALL = Way.of("tonus_adult_intake_for_goal_many",
                JAVA_INT, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG);
    }

    static int tonus_adult_intake_for_goal_many(
            long[] people, long[] goals, long first, long count, long[] failed, long[] error) {
        try (Scratch scratch = new Scratch()) {
            long peopleAt = scratch.add(people);
            long goalsAt = scratch.add(goals);
            long failedAt = scratch.add(failed);
            long errorAt = scratch.add(error);
            int returned = (int) AdultIntakeForGoalMany.CALL.invokeExact(peopleAt, goalsAt,
                    first, count, failedAt, errorAt);
            scratch.read(failedAt, failed);
            scratch.read(errorAt, error);
            return returned;
        } catch (Throwable thrown) {
            throw Way.unexpected(thrown);
        }
    }

    private static final class BodyLogNew {
        static final MethodHandle CALL = Way.of("tonus_body_log_new", JAVA_LONG);
    }

    static long tonus_body_log_new() {
        try {
            return (long) BodyLogNew.CALL.invokeExact();
        } catch (Throwable thrown) {
            throw Way.unexpected(thrown);
        }
    }

    private static final class BodyLogFree {
        static final MethodHandle CALL = Way.of("tonus_body_log_free", null, JAVA_LONG);
    }

    static void tonus_body_log_free(long log) {
        try {
            BodyLogFree.CALL.invokeExact(log);
        } catch (Throwable thrown) {
            throw Way.unexpected(thrown);
        }
    }

    private static final class BodyLogImport {
        static final MethodHandle CALL = Way.of("tonus_body_log_import", JAVA_INT,
                JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG);
    }

    static int tonus_body_log_import(
            long log, byte[] text, long size, long[] options, long[] summary, long[] error) {
        try (Scratch scratch = new Scratch()) {
            long textAt = scratch.add(text);
            long optionsAt = scratch.add(options);
            long summaryAt = scratch.add(summary);
            long errorAt = scratch.add(error);
            int returned = (int) BodyLogImport.CALL.invokeExact(log, textAt, size,
                    optionsAt, summaryAt, errorAt);
            scratch.read(summaryAt, summary);
            scratch.read(errorAt, error);
            return returned;
        } catch (Throwable thrown) {
            throw Way.unexpected(thrown);
        }
    }

    private static final class BodyLogAdd {
        static final MethodHandle CALL = Way.of("tonus_body_log_add", JAVA_INT, JAVA_LONG,
                JAVA_LONG, JAVA_LONG, JAVA_DOUBLE, JAVA_LONG);
    }

    static int tonus_body_log_add(
            long log, byte[] measure, long timeS, double value, long[] error) {
        try (Scratch scratch = new Scratch()) {
            long measureAt = scratch.add(measure);
            long errorAt = scratch.add(error);
            int returned = (int) BodyLogAdd.CALL.invokeExact(log, measureAt, timeS, value,
                    errorAt);
            scratch.read(errorAt, error);
            return returned;
        } catch (Throwable thrown) {
            throw Way.unexpected(thrown);
        }
    }

    private static final class BodyLogRejected {
        static final MethodHandle CALL = Way.of("tonus_body_log_rejected", JAVA_INT,
                JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG);
    }

    static int tonus_body_log_rejected(long log, long index, long[] line, long[] error) {
        try (Scratch scratch = new Scratch()) {
            long lineAt = scratch.add(line);
            long errorAt = scratch.add(error);
            int returned = (int) BodyLogRejected.CALL.invokeExact(log, index, lineAt,
                    errorAt);
            scratch.read(lineAt, line);
            scratch.read(errorAt, error);
            return returned;
        } catch (Throwable thrown) {
            throw Way.unexpected(thrown);
        }
    }

    private static final class BodyLogColumns {
        static final MethodHandle CALL = Way.of("tonus_body_log_columns", JAVA_INT,
                JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG);
    }

    static int tonus_body_log_columns(
            long log, double[] day, double[] weightKg, double[] intakeKcal, long[] rows,
            long[] firstDayS, long[] error) {
        try (Scratch scratch = new Scratch()) {
            long dayAt = scratch.add(day);
            long weightKgAt = scratch.add(weightKg);
            long intakeKcalAt = scratch.add(intakeKcal);
            long rowsAt = scratch.add(rows);
            long firstDaySAt = scratch.add(firstDayS);
            long errorAt = scratch.add(error);
            int returned = (int) BodyLogColumns.CALL.invokeExact(log, dayAt, weightKgAt,
                    intakeKcalAt, rowsAt, firstDaySAt, errorAt);
            scratch.read(dayAt, day);
            scratch.read(weightKgAt, weightKg);
            scratch.read(intakeKcalAt, intakeKcal);
            scratch.read(rowsAt, rows);
            scratch.read(firstDaySAt, firstDayS);
            scratch.read(errorAt, error);
            return returned;
        } catch (Throwable thrown) {
            throw Way.unexpected(thrown);
        }
    }

    private static final class BodyLogFacts {
        static final MethodHandle CALL = Way.of("tonus_body_log_facts", JAVA_INT, JAVA_LONG,
                JAVA_LONG, JAVA_LONG);
    }

    static int tonus_body_log_facts(long log, long facts, long[] error) {
        try (Scratch scratch = new Scratch()) {
            long errorAt = scratch.add(error);
            int returned = (int) BodyLogFacts.CALL.invokeExact(log, facts, errorAt);
            scratch.read(errorAt, error);
            return returned;
        } catch (Throwable thrown) {
            throw Way.unexpected(thrown);
        }
    }

    private static final class TrendDefaults {
        static final MethodHandle CALL = Way.of("tonus_trend_defaults", JAVA_INT,
                JAVA_LONG);
    }

    static int tonus_trend_defaults(long[] settings) {
        try (Scratch scratch = new Scratch()) {
            long settingsAt = scratch.add(settings);
            int returned = (int) TrendDefaults.CALL.invokeExact(settingsAt);
            scratch.read(settingsAt, settings);
            return returned;
        } catch (Throwable thrown) {
            throw Way.unexpected(thrown);
        }
    }

    private static final class TrendExponential {
        static final MethodHandle CALL = Way.of("tonus_trend_exponential", JAVA_INT,
                JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG);
    }

    static int tonus_trend_exponential(
            double[] day, double[] weightKg, long rows, long[] settings, double[] trendKg,
            long[] error) {
        try (Scratch scratch = new Scratch()) {
            long dayAt = scratch.add(day);
            long weightKgAt = scratch.add(weightKg);
            long settingsAt = scratch.add(settings);
            long trendKgAt = scratch.add(trendKg);
            long errorAt = scratch.add(error);
            int returned = (int) TrendExponential.CALL.invokeExact(dayAt, weightKgAt, rows,
                    settingsAt, trendKgAt, errorAt);
            scratch.read(trendKgAt, trendKg);
            scratch.read(errorAt, error);
            return returned;
        } catch (Throwable thrown) {
            throw Way.unexpected(thrown);
        }
    }

    private static final class TrendKalman {
        static final MethodHandle CALL = Way.of("tonus_trend_kalman", JAVA_INT, JAVA_LONG,
                JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_INT, JAVA_LONG, JAVA_LONG, JAVA_LONG,
                JAVA_LONG, JAVA_LONG, JAVA_LONG);
    }

    static int tonus_trend_kalman(
            double[] day, double[] weightKg, long rows, long[] settings, int smooth,
            double[] levelKg, double[] levelErrorKg, double[] slopeKgPerDay,
            double[] slopeErrorKgPerDay, int[] use, long[] error) {
        try (Scratch scratch = new Scratch()) {
            long dayAt = scratch.add(day);
            long weightKgAt = scratch.add(weightKg);
            long settingsAt = scratch.add(settings);
            long levelKgAt = scratch.add(levelKg);
            long levelErrorKgAt = scratch.add(levelErrorKg);
            long slopeKgPerDayAt = scratch.add(slopeKgPerDay);
            long slopeErrorKgPerDayAt = scratch.add(slopeErrorKgPerDay);
            long useAt = scratch.add(use);
            long errorAt = scratch.add(error);
            int returned = (int) TrendKalman.CALL.invokeExact(dayAt, weightKgAt, rows,
                    settingsAt, smooth, levelKgAt, levelErrorKgAt, slopeKgPerDayAt,
                    slopeErrorKgPerDayAt, useAt, errorAt);
            scratch.read(levelKgAt, levelKg);
            scratch.read(levelErrorKgAt, levelErrorKg);
            scratch.read(slopeKgPerDayAt, slopeKgPerDay);
            scratch.read(slopeErrorKgPerDayAt, slopeErrorKgPerDay);
            scratch.read(useAt, use);
            scratch.read(errorAt, error);
            return returned;
        } catch (Throwable thrown) {
            throw Way.unexpected(thrown);
        }
    }

    private static final class TrendSlope {
        static final MethodHandle CALL = Way.of("tonus_trend_slope", JAVA_INT, JAVA_LONG,
                JAVA_LONG, JAVA_LONG, JAVA_DOUBLE, JAVA_LONG, JAVA_LONG, JAVA_LONG);
    }

    static int tonus_trend_slope(
            double[] day, double[] weightKg, long rows, double windowDays, long[] settings,
            long[] result, long[] error) {
        try (Scratch scratch = new Scratch()) {
            long dayAt = scratch.add(day);
            long weightKgAt = scratch.add(weightKg);
            long settingsAt = scratch.add(settings);
            long resultAt = scratch.add(result);
            long errorAt = scratch.add(error);
            int returned = (int) TrendSlope.CALL.invokeExact(dayAt, weightKgAt, rows,
                    windowDays, settingsAt, resultAt, errorAt);
            scratch.read(resultAt, result);
            scratch.read(errorAt, error);
            return returned;
        } catch (Throwable thrown) {
            throw Way.unexpected(thrown);
        }
    }

    private static final class ExpenditureDefaultGates {
        static final MethodHandle CALL = Way.of("tonus_expenditure_default_gates", JAVA_INT,
                JAVA_LONG);
    }

    static int tonus_expenditure_default_gates(long[] gates) {
        try (Scratch scratch = new Scratch()) {
            long gatesAt = scratch.add(gates);
            int returned = (int) ExpenditureDefaultGates.CALL.invokeExact(gatesAt);
            scratch.read(gatesAt, gates);
            return returned;
        } catch (Throwable thrown) {
            throw Way.unexpected(thrown);
        }
    }

    private static final class ExpenditureDefaultSettings {
        static final MethodHandle CALL = Way.of("tonus_expenditure_default_settings",
                JAVA_INT, JAVA_LONG);
    }

    static int tonus_expenditure_default_settings(long[] settings) {
        try (Scratch scratch = new Scratch()) {
            long settingsAt = scratch.add(settings);
            int returned = (int) ExpenditureDefaultSettings.CALL.invokeExact(settingsAt);
            scratch.read(settingsAt, settings);
            return returned;
        } catch (Throwable thrown) {
            throw Way.unexpected(thrown);
        }
    }

    private static final class ExpenditureQuality {
        static final MethodHandle CALL = Way.of("tonus_expenditure_quality", JAVA_INT,
                JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG);
    }

    static int tonus_expenditure_quality(
            double[] day, double[] weightKg, double[] intakeKcal, long rows, long[] gates,
            long[] window, long[] error) {
        try (Scratch scratch = new Scratch()) {
            long dayAt = scratch.add(day);
            long weightKgAt = scratch.add(weightKg);
            long intakeKcalAt = scratch.add(intakeKcal);
            long gatesAt = scratch.add(gates);
            long windowAt = scratch.add(window);
            long errorAt = scratch.add(error);
            int returned = (int) ExpenditureQuality.CALL.invokeExact(dayAt, weightKgAt,
                    intakeKcalAt, rows, gatesAt, windowAt, errorAt);
            scratch.read(windowAt, window);
            scratch.read(errorAt, error);
            return returned;
        } catch (Throwable thrown) {
            throw Way.unexpected(thrown);
        }
    }

    private static final class ExpenditureBalance {
        static final MethodHandle CALL = Way.of("tonus_expenditure_balance", JAVA_INT,
                JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_DOUBLE, JAVA_DOUBLE, JAVA_LONG,
                JAVA_LONG, JAVA_LONG);
    }

    static int tonus_expenditure_balance(
            double[] day, double[] weightKg, double[] intakeKcal, long rows, double fatKg,
            double fatErrorKg, long[] gates, long[] result, long[] error) {
        try (Scratch scratch = new Scratch()) {
            long dayAt = scratch.add(day);
            long weightKgAt = scratch.add(weightKg);
            long intakeKcalAt = scratch.add(intakeKcal);
            long gatesAt = scratch.add(gates);
            long resultAt = scratch.add(result);
            long errorAt = scratch.add(error);
            int returned = (int) ExpenditureBalance.CALL.invokeExact(dayAt, weightKgAt,
                    intakeKcalAt, rows, fatKg, fatErrorKg, gatesAt, resultAt, errorAt);
            scratch.read(resultAt, result);
            scratch.read(errorAt, error);
            return returned;
        } catch (Throwable thrown) {
            throw Way.unexpected(thrown);
        }
    }

    private static final class ExpenditureFollow {
        static final MethodHandle CALL = Way.of("tonus_expenditure_follow", JAVA_INT,
                JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG,
                JAVA_LONG, JAVA_LONG);
    }

    static int tonus_expenditure_follow(
            long[] person, double[] day, double[] weightKg, double[] intakeKcal, long rows,
            long[] gates, long[] settings, long[] result, long[] error) {
        try (Scratch scratch = new Scratch()) {
            long personAt = scratch.add(person);
            long dayAt = scratch.add(day);
            long weightKgAt = scratch.add(weightKg);
            long intakeKcalAt = scratch.add(intakeKcal);
            long gatesAt = scratch.add(gates);
            long settingsAt = scratch.add(settings);
            long resultAt = scratch.add(result);
            long errorAt = scratch.add(error);
            int returned = (int) ExpenditureFollow.CALL.invokeExact(personAt, dayAt,
                    weightKgAt, intakeKcalAt, rows, gatesAt, settingsAt, resultAt, errorAt);
            scratch.read(resultAt, result);
            scratch.read(errorAt, error);
            return returned;
        } catch (Throwable thrown) {
            throw Way.unexpected(thrown);
        }
    }

    private static final class ExpenditureTrack {
        static final MethodHandle CALL = Way.of("tonus_expenditure_track", JAVA_INT,
                JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG,
                JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG);
    }

    static int tonus_expenditure_track(
            long[] person, double[] day, double[] weightKg, double[] intakeKcal, long rows,
            long[] settings, double[] trackedKg, double[] fatKg, double[] waterKg,
            double[] expenditure, double[] expenditureError, int[] use, long[] error) {
        try (Scratch scratch = new Scratch()) {
            long personAt = scratch.add(person);
            long dayAt = scratch.add(day);
            long weightKgAt = scratch.add(weightKg);
            long intakeKcalAt = scratch.add(intakeKcal);
            long settingsAt = scratch.add(settings);
            long trackedKgAt = scratch.add(trackedKg);
            long fatKgAt = scratch.add(fatKg);
            long waterKgAt = scratch.add(waterKg);
            long expenditureAt = scratch.add(expenditure);
            long expenditureErrorAt = scratch.add(expenditureError);
            long useAt = scratch.add(use);
            long errorAt = scratch.add(error);
            int returned = (int) ExpenditureTrack.CALL.invokeExact(personAt, dayAt,
                    weightKgAt, intakeKcalAt, rows, settingsAt, trackedKgAt, fatKgAt, waterKgAt,
                    expenditureAt, expenditureErrorAt, useAt, errorAt);
            scratch.read(trackedKgAt, trackedKg);
            scratch.read(fatKgAt, fatKg);
            scratch.read(waterKgAt, waterKg);
            scratch.read(expenditureAt, expenditure);
            scratch.read(expenditureErrorAt, expenditureError);
            scratch.read(useAt, use);
            scratch.read(errorAt, error);
            return returned;
        } catch (Throwable thrown) {
            throw Way.unexpected(thrown);
        }
    }

    private static final class RegionOfSite {
        static final MethodHandle CALL = Way.of("tonus_region_of_site", JAVA_INT, JAVA_LONG,
                JAVA_LONG, JAVA_LONG);
    }

    static int tonus_region_of_site(byte[] site, int[] region, int[] evidence) {
        try (Scratch scratch = new Scratch()) {
            long siteAt = scratch.add(site);
            long regionAt = scratch.add(region);
            long evidenceAt = scratch.add(evidence);
            int returned = (int) RegionOfSite.CALL.invokeExact(siteAt, regionAt,
                    evidenceAt);
            scratch.read(regionAt, region);
            scratch.read(evidenceAt, evidence);
            return returned;
        } catch (Throwable thrown) {
            throw Way.unexpected(thrown);
        }
    }

    private static final class RegionPrior {
        static final MethodHandle CALL = Way.of("tonus_region_prior", JAVA_INT, JAVA_INT,
                JAVA_INT, JAVA_INT, JAVA_LONG, JAVA_LONG);
    }

    static int tonus_region_prior(int region, int sex, int menopause, double[] k, double[] kSd) {
        try (Scratch scratch = new Scratch()) {
            long kAt = scratch.add(k);
            long kSdAt = scratch.add(kSd);
            int returned = (int) RegionPrior.CALL.invokeExact(region, sex, menopause, kAt,
                    kSdAt);
            scratch.read(kAt, k);
            scratch.read(kSdAt, kSd);
            return returned;
        } catch (Throwable thrown) {
            throw Way.unexpected(thrown);
        }
    }

    private static final class RegionProject {
        static final MethodHandle CALL = Way.of("tonus_region_project", JAVA_INT,
                JAVA_DOUBLE, JAVA_DOUBLE, JAVA_DOUBLE, JAVA_DOUBLE, JAVA_LONG, JAVA_LONG);
    }

    static int tonus_region_project(
            double k, double kSd, double fatBeforeKg, double fatAfterKg, long[] result,
            long[] error) {
        try (Scratch scratch = new Scratch()) {
            long resultAt = scratch.add(result);
            long errorAt = scratch.add(error);
            int returned = (int) RegionProject.CALL.invokeExact(k, kSd, fatBeforeKg,
                    fatAfterKg, resultAt, errorAt);
            scratch.read(resultAt, result);
            scratch.read(errorAt, error);
            return returned;
        } catch (Throwable thrown) {
            throw Way.unexpected(thrown);
        }
    }

    private static final class RegionDistribute {
        static final MethodHandle CALL = Way.of("tonus_region_distribute", JAVA_INT,
                JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_DOUBLE, JAVA_DOUBLE, JAVA_LONG, JAVA_LONG);
    }

    static int tonus_region_distribute(
            double[] regionKg, double[] k, long count, double fatBeforeKg, double fatAfterKg,
            double[] thenKg, long[] error) {
        try (Scratch scratch = new Scratch()) {
            long regionKgAt = scratch.add(regionKg);
            long kAt = scratch.add(k);
            long thenKgAt = scratch.add(thenKg);
            long errorAt = scratch.add(error);
            int returned = (int) RegionDistribute.CALL.invokeExact(regionKgAt, kAt, count,
                    fatBeforeKg, fatAfterKg, thenKgAt, errorAt);
            scratch.read(thenKgAt, thenKg);
            scratch.read(errorAt, error);
            return returned;
        } catch (Throwable thrown) {
            throw Way.unexpected(thrown);
        }
    }

    private static final class RegionCalibrate {
        static final MethodHandle CALL = Way.of("tonus_region_calibrate", JAVA_INT,
                JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_DOUBLE, JAVA_DOUBLE, JAVA_DOUBLE, JAVA_LONG,
                JAVA_LONG);
    }

    static int tonus_region_calibrate(
            double[] fatKg, double[] siteMm, long count, double k, double kSd,
            double measuringError, long[] result, long[] error) {
        try (Scratch scratch = new Scratch()) {
            long fatKgAt = scratch.add(fatKg);
            long siteMmAt = scratch.add(siteMm);
            long resultAt = scratch.add(result);
            long errorAt = scratch.add(error);
            int returned = (int) RegionCalibrate.CALL.invokeExact(fatKgAt, siteMmAt, count,
                    k, kSd, measuringError, resultAt, errorAt);
            scratch.read(resultAt, result);
            scratch.read(errorAt, error);
            return returned;
        } catch (Throwable thrown) {
            throw Way.unexpected(thrown);
        }
    }

    private static final class RegionFatLossFor {
        static final MethodHandle CALL = Way.of("tonus_region_fat_loss_for", JAVA_INT,
                JAVA_DOUBLE, JAVA_DOUBLE, JAVA_LONG, JAVA_LONG);
    }

    static int tonus_region_fat_loss_for(double left, double k, double[] percent, long[] error) {
        try (Scratch scratch = new Scratch()) {
            long percentAt = scratch.add(percent);
            long errorAt = scratch.add(error);
            int returned = (int) RegionFatLossFor.CALL.invokeExact(left, k, percentAt,
                    errorAt);
            scratch.read(percentAt, percent);
            scratch.read(errorAt, error);
            return returned;
        } catch (Throwable thrown) {
            throw Way.unexpected(thrown);
        }
    }

    private static final class RegionDetectableChange {
        static final MethodHandle CALL = Way.of("tonus_region_detectable_change", JAVA_INT,
                JAVA_DOUBLE, JAVA_LONG, JAVA_LONG);
    }

    static int tonus_region_detectable_change(
            double measuringError, double[] percent, long[] error) {
        try (Scratch scratch = new Scratch()) {
            long percentAt = scratch.add(percent);
            long errorAt = scratch.add(error);
            int returned = (int) RegionDetectableChange.CALL.invokeExact(measuringError,
                    percentAt, errorAt);
            scratch.read(percentAt, percent);
            scratch.read(errorAt, error);
            return returned;
        } catch (Throwable thrown) {
            throw Way.unexpected(thrown);
        }
    }

    private static final class RegionContestedLocalBonus {
        static final MethodHandle CALL = Way.of("tonus_region_contested_local_bonus",
                JAVA_INT, JAVA_DOUBLE, JAVA_DOUBLE, JAVA_DOUBLE, JAVA_LONG, JAVA_LONG);
    }

    static int tonus_region_contested_local_bonus(
            double kgPerWeek, double weeks, double minutesPerWeek, double[] kg, long[] error) {
        try (Scratch scratch = new Scratch()) {
            long kgAt = scratch.add(kg);
            long errorAt = scratch.add(error);
            int returned = (int) RegionContestedLocalBonus.CALL.invokeExact(kgPerWeek,
                    weeks, minutesPerWeek, kgAt, errorAt);
            scratch.read(kgAt, kg);
            scratch.read(errorAt, error);
            return returned;
        } catch (Throwable thrown) {
            throw Way.unexpected(thrown);
        }
    }

    private static final class AssessJson {
        static final MethodHandle CALL = Way.of("tonus_assess_json", JAVA_INT, JAVA_LONG,
                JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG);
    }

    static int tonus_assess_json(long facts, long log, byte[] buffer, long[] size, long[] error) {
        try (Scratch scratch = new Scratch()) {
            long bufferAt = scratch.add(buffer);
            long sizeAt = scratch.add(size);
            long errorAt = scratch.add(error);
            int returned = (int) AssessJson.CALL.invokeExact(facts, log, bufferAt, sizeAt,
                    errorAt);
            scratch.read(bufferAt, buffer);
            scratch.read(sizeAt, size);
            scratch.read(errorAt, error);
            return returned;
        } catch (Throwable thrown) {
            throw Way.unexpected(thrown);
        }
    }

    private static final class AssessmentNew {
        static final MethodHandle CALL = Way.of("tonus_assessment_new", JAVA_INT, JAVA_LONG,
                JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG);
    }

    static int tonus_assessment_new(
            long facts, long log, long rules, long[] assessment, long[] error) {
        try (Scratch scratch = new Scratch()) {
            long assessmentAt = scratch.add(assessment);
            long errorAt = scratch.add(error);
            int returned = (int) AssessmentNew.CALL.invokeExact(facts, log, rules,
                    assessmentAt, errorAt);
            scratch.read(assessmentAt, assessment);
            scratch.read(errorAt, error);
            return returned;
        } catch (Throwable thrown) {
            throw Way.unexpected(thrown);
        }
    }

    private static final class AssessmentFree {
        static final MethodHandle CALL = Way.of("tonus_assessment_free", null, JAVA_LONG);
    }

    static void tonus_assessment_free(long assessment) {
        try {
            AssessmentFree.CALL.invokeExact(assessment);
        } catch (Throwable thrown) {
            throw Way.unexpected(thrown);
        }
    }

    private static final class AssessmentFindings {
        static final MethodHandle CALL = Way.of("tonus_assessment_findings", JAVA_LONG,
                JAVA_LONG);
    }

    static long tonus_assessment_findings(long assessment) {
        try {
            return (long) AssessmentFindings.CALL.invokeExact(assessment);
        } catch (Throwable thrown) {
            throw Way.unexpected(thrown);
        }
    }

    private static final class AssessmentFinding {
        static final MethodHandle CALL = Way.of("tonus_assessment_finding", JAVA_INT,
                JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG);
    }

    static int tonus_assessment_finding(long assessment, long index, long[] finding, long[] error) {
        try (Scratch scratch = new Scratch()) {
            long findingAt = scratch.add(finding);
            long errorAt = scratch.add(error);
            int returned = (int) AssessmentFinding.CALL.invokeExact(assessment, index,
                    findingAt, errorAt);
            scratch.read(findingAt, finding);
            scratch.read(errorAt, error);
            return returned;
        } catch (Throwable thrown) {
            throw Way.unexpected(thrown);
        }
    }

    private static final class AssessmentJson {
        static final MethodHandle CALL = Way.of("tonus_assessment_json", JAVA_INT,
                JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG);
    }

    static int tonus_assessment_json(long assessment, byte[] buffer, long[] size, long[] error) {
        try (Scratch scratch = new Scratch()) {
            long bufferAt = scratch.add(buffer);
            long sizeAt = scratch.add(size);
            long errorAt = scratch.add(error);
            int returned = (int) AssessmentJson.CALL.invokeExact(assessment, bufferAt,
                    sizeAt, errorAt);
            scratch.read(bufferAt, buffer);
            scratch.read(sizeAt, size);
            scratch.read(errorAt, error);
            return returned;
        } catch (Throwable thrown) {
            throw Way.unexpected(thrown);
        }
    }

    private static final class PlanNew {
        static final MethodHandle CALL = Way.of("tonus_plan_new", JAVA_INT, JAVA_LONG,
                JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG);
    }

    static int tonus_plan_new(
            long facts, long log, long[] options, long before, long[] plan, long[] error) {
        try (Scratch scratch = new Scratch()) {
            long optionsAt = scratch.add(options);
            long planAt = scratch.add(plan);
            long errorAt = scratch.add(error);
            int returned = (int) PlanNew.CALL.invokeExact(facts, log, optionsAt, before,
                    planAt, errorAt);
            scratch.read(planAt, plan);
            scratch.read(errorAt, error);
            return returned;
        } catch (Throwable thrown) {
            throw Way.unexpected(thrown);
        }
    }

    private static final class PlanFree {
        static final MethodHandle CALL = Way.of("tonus_plan_free", null, JAVA_LONG);
    }

    static void tonus_plan_free(long plan) {
        try {
            PlanFree.CALL.invokeExact(plan);
        } catch (Throwable thrown) {
            throw Way.unexpected(thrown);
        }
    }

    private static final class PlanJson {
        static final MethodHandle CALL = Way.of("tonus_plan_json", JAVA_INT, JAVA_LONG,
                JAVA_LONG, JAVA_LONG, JAVA_LONG);
    }

    static int tonus_plan_json(long plan, byte[] buffer, long[] size, long[] error) {
        try (Scratch scratch = new Scratch()) {
            long bufferAt = scratch.add(buffer);
            long sizeAt = scratch.add(size);
            long errorAt = scratch.add(error);
            int returned = (int) PlanJson.CALL.invokeExact(plan, bufferAt, sizeAt, errorAt);
            scratch.read(bufferAt, buffer);
            scratch.read(sizeAt, size);
            scratch.read(errorAt, error);
            return returned;
        } catch (Throwable thrown) {
            throw Way.unexpected(thrown);
        }
    }
}
