/* SPDX-License-Identifier: BSL-1.0 */
/* Assesses the person of a profile with the log of an export: assess [PROFILE.json LOG.csv]
 * The profile is one flat object, which the few lines of `give` read; it needs no JSON library. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <tonus.h>

static const char* const severities[] = {"none", "info", "advise", "warn", "stop_and_refer"};
static tonus_error error;

/* Ends the program where a call was refused. */
static void must(int32_t status) {
  if (status >= 0) return;
  fprintf(stderr, "%s\n", error.message);
  exit(1);
}

static char* read_file(const char* path, size_t* size) {
  FILE* file = fopen(path, "rb");
  char* text = NULL;
  if (file != NULL && fseek(file, 0, SEEK_END) == 0) {
    *size = (size_t)ftell(file);
    rewind(file);
    text = malloc(*size + 1);
    if (text != NULL && fread(text, 1, *size, file) == *size) text[*size] = '\0';
  }
  if (text == NULL) {
    fprintf(stderr, "cannot read %s\n", path);
    exit(1);
  }
  fclose(file);
  return text;
}

/* Gives every member of a flat object, "name": "text" or "name": number, to the facts. */
static void give(tonus_facts* facts, char* json) {
  char* at = json;
  while ((at = strchr(at, '"')) != NULL) {
    char* name = at + 1;
    char* end = strchr(name, '"');
    char* value = end + strspn(end + 1, ": ") + 1;
    *end = '\0';
    if (*value == '"')
      end = strchr(++value, '"');
    else
      end = value + strcspn(value, ",}\r\n");
    at = end + 1;
    *end = '\0';
    must(tonus_facts_parse(facts, name, value, &error));
  }
}

int main(int argc, char** argv) {
  size_t size = 0, i;
  char* text = read_file(argc > 2 ? argv[1] : "data/profile.json", &size);
  tonus_facts* facts = tonus_facts_new();
  tonus_log* log = tonus_log_new();
  tonus_assessment* assessment = NULL;
  tonus_import_summary read = {0};
  read.struct_size = sizeof read;
  error.struct_size = sizeof error;
  give(facts, text);
  free(text);
  text = read_file(argc > 2 ? argv[2] : "data/sample_hevy.csv", &size);
  must(tonus_log_import(log, text, size, NULL, &read, &error));
  free(text);
  printf("%ld rows, %ld sets, %ld rejected\n", (long)read.rows, (long)read.sets,
         (long)read.rejected);
  must(tonus_assessment_new(facts, log, NULL, &assessment, &error));
  for (i = 0; i < tonus_assessment_findings(assessment); ++i) {
    tonus_finding found = {0};
    found.struct_size = sizeof found;
    must(tonus_assessment_finding(assessment, i, &found, &error));
    if (found.severity >= TONUS_ADVISE && !found.withheld)
      printf("%s %s: %s\n", severities[found.severity], found.rule_id, found.title);
  }
  must(tonus_assessment_json(assessment, NULL, &size, &error));
  text = malloc(size);
  if (text == NULL) return 1;
  must(tonus_assessment_json(assessment, text, &size, &error));
  puts(text);
  free(text);
  tonus_assessment_free(assessment);
  tonus_log_free(log);
  tonus_facts_free(facts);
  return 0;
}
