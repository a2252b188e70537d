// SPDX-License-Identifier: BSL-1.0
// Messages and claims, with the expected values of tests/capi/messages.c.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import * as tonus from '#tonus';

test('messages have a language', () => {
  const facts = new tonus.Facts().set('sleep', 390, 'min').choose('in_deficit', 'no');
  assert.match(tonus.message('hormone.sleep.deficit', facts, 'de'), /6,5 Stunden/);
  assert.match(tonus.message('hormone.sleep.deficit', facts), /6\.5 hours/);
  assert.throws(() => tonus.message('hormone.sleep.deficit', facts, 'fr'), /en, de/);
});

test('claims are checked', () => {
  const { severity, claimId, ruleId, message } = tonus.checkClaim('crunches burn belly fat');
  assert.deepEqual([severity, claimId, ruleId],
    ['advise', 'spot_belly', 'region.spot.exercise_claim']);
  assert(message.length > 40);
  const unknown = tonus.checkClaim('celery melts belly fat', { language: 'de' });
  assert.deepEqual([unknown.severity, unknown.claimId, unknown.message],
    ['not_evaluated', null, '']);
  assert.match(unknown.nearest[0], /Bauch/);
  assert.throws(() => tonus.checkClaim(''), { status: -14 });
});
