# SPDX-License-Identifier: BSL-1.0
"""Fits the fitness-fatigue model with a method other than the library's: Levenberg-Marquardt over
all five parameters with numerical derivatives.

fitness_fit.py            value and standard error of p0, k1, k2, tau1, tau2 for the data of
                          load_monitor_test.cpp; the numbers in that test come from here
fitness_fit.py PROGRAM    compares the library's fit with this one, on those data and others
"""
import math
import subprocess
import sys

LOADS = [0 if d % 7 == 6 else (0 if d % 28 > 20 else 60) + 40 * ((d * 37) % 5) / 4 for d in range(150)]
DAYS = range(10, 151, 5)


def model(p, day):
    p0, k1, k2, tau1, tau2 = p
    return p0 + sum(w * (k1 * math.exp(-(day - i) / tau1) - k2 * math.exp(-(day - i) / tau2))
                    for i, w in enumerate(LOADS[:day]))


# Truth, size of the disturbance, where the search starts.
CASES = [((500, 0.1, 0.18, 42, 8), 2, [480, 0.2, 0.3, 30, 12]),
         ((300, 0.05, 0.12, 35, 6), 1, [310, 0.06, 0.1, 30, 8])]


def tests_of(truth, disturbance):
    return [(d, model(truth, d) + disturbance * math.sin(12.9898 * d)) for d in DAYS]


def solve(matrix, right):
    n = len(right)
    rows = [row[:] + [value] for row, value in zip(matrix, right)]
    for c in range(n):
        pivot = max(range(c, n), key=lambda r: abs(rows[r][c]))
        rows[c], rows[pivot] = rows[pivot], rows[c]
        for r in range(n):
            if r != c:
                share = rows[r][c] / rows[c][c]
                rows[r] = [a - share * b for a, b in zip(rows[r], rows[c])]
    return [rows[c][n] / rows[c][c] for c in range(n)]


def jacobian(p, tests):
    columns = []
    for i in range(5):
        h = 1e-5 * abs(p[i])
        up, down = list(p), list(p)
        up[i] += h
        down[i] -= h
        columns.append([(model(up, d) - model(down, d)) / (2 * h) for d, _ in tests])
    return list(zip(*columns))


def fit(p, tests):
    squares = lambda q: sum((y - model(q, d)) ** 2 for d, y in tests)
    damping = 1e-3
    for _ in range(500):
        rows, off = jacobian(p, tests), [y - model(p, d) for d, y in tests]
        normal = [[sum(r[i] * r[j] for r in rows) for j in range(5)] for i in range(5)]
        right = [sum(r[i] * o for r, o in zip(rows, off)) for i in range(5)]
        damped = [[value * (1 + damping * (i == j)) for j, value in enumerate(row)]
                  for i, row in enumerate(normal)]
        step = solve(damped, right)
        new = [a + b for a, b in zip(p, step)]
        if new[3] > 0 and new[4] > 0 and squares(new) < squares(p):
            if all(abs(b) < 1e-12 * abs(a) for a, b in zip(p, step)):
                break
            p, damping = new, damping / 5
        else:
            damping *= 3
            if damping > 1e12:
                break
    variance = squares(p) / (len(tests) - 5)
    errors = [math.sqrt(variance * solve(normal, [float(i == j) for j in range(5)])[i])
              for i in range(5)]
    return p, errors, math.sqrt(variance)


def library_fit(program, tests):
    data = [len(LOADS), *LOADS, len(tests), *(number for one in tests for number in one)]
    done = subprocess.run([program], input=" ".join(map(repr, data)), capture_output=True,
                          text=True, check=True)
    return [[float(number) for number in line.split()[1:]] for line in done.stdout.splitlines()]


def faults_of(program, case):
    truth, disturbance, start = case
    tests = tests_of(truth, disturbance)
    values, errors, deviation = fit(start, tests)
    *found, (found_deviation,) = library_fit(program, tests)
    pairs = [(found_deviation, deviation, 1e-6)]
    for (value, error), expected, expected_error in zip(found, values, errors):
        # The derivatives here are numerical, hence 1e-4.
        pairs += [(value, expected, 1e-5), (error, expected_error, 1e-4)]
    return [f"{a!r}, expected {b!r}, of the data of {truth}" for a, b, share in pairs
            if abs(a - b) > share * abs(b)]


def main(arguments):
    if arguments:
        faults = [line for case in CASES for line in faults_of(arguments[0], case)]
        print("\n".join(faults) or f"{len(CASES)} fits agree")
        return 1 if faults else 0
    truth, disturbance, start = CASES[0]
    values, errors, deviation = fit(start, tests_of(truth, disturbance))
    for name, value, error in zip(("p0", "k1", "k2", "tau1", "tau2"), values, errors):
        print(f"{name} {value:.10g} {error:.8g}")
    print(f"residual_sd {deviation:.10g}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
