# SPDX-License-Identifier: BSL-1.0
"""The command tonus, used as its user would: tool_test.py TONUS SOURCE_TREE [TEST...]"""
import unittest

from energy_test import *  # noqa: F403
from equations_test import *  # noqa: F403
from person_test import *  # noqa: F403
from training_test import *  # noqa: F403

unittest.main()
