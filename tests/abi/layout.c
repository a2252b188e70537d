/* SPDX-License-Identifier: BSL-1.0 */
/* Prints sizes, offsets and constants of tonus.h, one a line; compared with layout.txt. */
#include <stdio.h>
#include <tonus.h>

#define CONSTANT(name) printf("constant %s %d\n", #name, (int)(name))
#define STRUCT(type) printf("struct %s size %u\n", #type, (unsigned)sizeof(type))
#define FIELD(type, field)                                                                  \
  printf("field %s.%s offset %u size %u\n", #type, #field, (unsigned)offsetof(type, field), \
         (unsigned)sizeof(((type*)0)->field))

int main(void) {
#include "emitted/layout_calls.inc"
  return 0;
}
