# SPDX-License-Identifier: BSL-1.0
"""Every filter once more, with plain matrices, against what the library prints.

reference.py COLUMNS_PROGRAM TREE

Apart from the library: trends and regression from their definitions in matrix form; the model-based
filter with a five-state Runge-Kutta model of sixteen steps a day and derivatives by differences.
"""
import csv
import math
import pathlib
import subprocess
import sys

TREE = pathlib.Path(sys.argv[2])
sys.path.insert(0, str(TREE / "tests/data"))
from adult_model import C, RHO_F, RHO_L, Person, expenditure, one_day, weight_of  # noqa: E402

NOISE, LEVEL, SLOPE, OUTLIER, IN_A_ROW = 0.0075, 0.05, 0.005, 3.5, 3
USED, LEFT_OUT, JUMP, MISSING = 1, 2, 3, 0


# ---- matrices as lists of lists ----
def mul(a, b):
    return [[sum(x * y for x, y in zip(row, column)) for column in zip(*b)] for row in a]


def add(a, b):
    return [[x + y for x, y in zip(r, s)] for r, s in zip(a, b)]


def sub(a, b):
    return [[x - y for x, y in zip(r, s)] for r, s in zip(a, b)]


def transposed(a):
    return [list(column) for column in zip(*a)]


def inverse_2(a):
    (p, q), (r, s) = a
    d = p * s - q * r
    return [[s / d, -q / d], [-r / d, p / d]]


def identity(n):
    return [[float(i == j) for j in range(n)] for i in range(n)]


# ---- the gate and the start that all filters share ----
class Gate:
    def __init__(self, days, weights):
        known = [(d, w) for d, w in zip(days, weights) if w is not None]
        early = sorted(w for d, w in known[:7] if d - known[0][0] < 7)
        n = len(early)
        self.median = (early[(n - 1) // 2] + early[n // 2]) / 2
        noise = NOISE * self.median
        self.error = 2 * noise
        self.early = noise**2 * (1 + math.pi / 2 / n)
        self.left, self.run = n, 0

    def judge(self, innovation, variance):
        if self.left > 0:
            variance = min(variance, self.early)
            self.left -= 1
        if innovation**2 <= OUTLIER**2 * variance:
            self.run = 0
            return USED
        side = 1 if innovation > 0 else -1
        self.run = self.run + side if self.run * side > 0 else side
        if abs(self.run) < IN_A_ROW:
            return LEFT_OUT
        self.run = 0
        return JUMP


def update(x, p, h, innovation, noise):
    """The textbook step with Joseph's form. x is a column."""
    s = mul(mul(h, p), transposed(h))[0][0] + noise
    gain = [[row[0] / s] for row in mul(p, transposed(h))]
    x = add(x, [[g[0] * innovation] for g in gain])
    kept = sub(identity(len(x)), mul(gain, h))
    p = add(mul(mul(kept, p), transposed(kept)), mul(gain, [[noise * g[0] for g in gain]]))
    return x, p


def process(dt):
    f = [[1.0, dt], [0.0, 1.0]]
    q = [[LEVEL**2 * dt + SLOPE**2 * dt**3 / 3, SLOPE**2 * dt**2 / 2],
         [SLOPE**2 * dt**2 / 2, SLOPE**2 * dt]]
    return f, q


def kalman(days, weights):
    gate = Gate(days, weights)
    x, p = [[gate.median], [0.0]], [[gate.error**2, 0.0], [0.0, (1 / 7)**2]]
    out = []
    for i, (day, weight) in enumerate(zip(days, weights)):
        if i:
            f, q = process(day - days[i - 1])
            x, p = mul(f, x), add(mul(mul(f, p), transposed(f)), q)
        use, jump = MISSING, 0.0
        if weight is not None:
            noise = (NOISE * x[0][0])**2
            innovation = weight - x[0][0]
            use = gate.judge(innovation, p[0][0] + noise)
            if use == JUMP:
                jump = innovation**2
                p = add(p, [[jump, 0.0], [0.0, 0.0]])
            if use in (USED, JUMP):
                x, p = update(x, p, [[1.0, 0.0]], innovation, noise)
        out.append((x, p, use, jump))
    return out


def smooth(days, filtered):
    x, p = filtered[-1][:2]
    out = [(x, p)]
    for i in range(len(days) - 2, -1, -1):
        xf, pf = filtered[i][:2]
        f, q = process(days[i + 1] - days[i])
        ahead = add(add(mul(mul(f, pf), transposed(f)), q), [[filtered[i + 1][3], 0.0], [0.0, 0.0]])
        gain = mul(mul(pf, transposed(f)), inverse_2(ahead))
        x = add(xf, mul(gain, sub(x, mul(f, xf))))
        p = add(pf, mul(mul(gain, sub(p, ahead)), transposed(gain)))
        out.append((x, p))
    return out[::-1]


def exponential(days, weights, uses, a=0.1):
    """As a weighted mean of all readings so far, each weighted by what the recursion leaves of it."""
    kept = [(d, w) for d, w, u in zip(days, weights, uses) if u in (USED, JUMP)]
    out = []
    for day in days:
        past = [(d, w) for d, w in kept if d <= day]
        total = weight = 0.0
        for i, (d, w) in enumerate(past):
            gap = d - past[i - 1][0] if i else 1
            share = (1 - (1 - a)**gap) * (1 - a)**(past[-1][0] - d)
            total += share * w
            weight += share
        out.append(total / weight if past else None)
    return out


def regression(points):
    n = len(points)
    xm, ym = sum(x for x, _ in points) / n, sum(y for _, y in points) / n
    sxx = sum((x - xm)**2 for x, _ in points)
    slope = sum((x - xm) * (y - ym) for x, y in points) / sxx
    rss = sum((y - ym - slope * (x - xm))**2 for x, y in points)
    return slope, math.sqrt(rss / (n - 2) / sxx)


# ---- the model-based filter ----
def by_differences(f, x, steps):
    columns = []
    for i, h in enumerate(steps):
        up, down = list(x), list(x)
        up[i] += h
        down[i] -= h
        columns.append([(a - b) / (2 * h) for a, b in zip(f(up), f(down))])
    return transposed(columns)


class Usual:
    """Intake of days without one."""

    def __init__(self, habitual):
        self.habitual, self.logged, self.missing = habitual, [], 0

    def moments(self, a=0.1):
        n = len(self.logged)
        shares = [a * (1 - a)**(n - 1 - i) for i in range(n)]
        mean = sum(s * v for s, v in zip(shares, self.logged)) / sum(shares)
        return mean, sum(shares)

    def log(self, kcal):
        if self.logged:
            before = self.moments()[0]
            self.variance = 0.9 * (self.variance + 0.1 * (kcal - before)**2)
        else:
            self.variance = 0.0
        self.logged.append(kcal)
        self.missing = 0
        return kcal, 0.10 * kcal, False

    def guess(self):
        self.missing += 1
        together = math.sqrt(2 * self.missing - 1)
        if not self.logged:
            return 0.0, 0.2 * self.habitual * together, True
        mean, weight = self.moments()
        scatter = 0.2 * mean if len(self.logged) < 5 else math.sqrt(self.variance / weight)
        return mean, math.hypot(scatter, 0.10 * mean) * together, False


def follow(days, weights, intakes):
    gate = Gate(days, weights)
    person = Person(male=False, age=34, height_m=1.68, weight=gate.median, pal=1.55)
    x = [*person.start(), 0.0]
    p = [[0.0] * 6 for _ in range(6)]
    fat = (0.04 * gate.median)**2
    p[0][0], p[1][1], p[0][1], p[1][0] = fat, fat + gate.error**2, -fat, -fat
    p[3][3], p[5][5] = 0.1**2, (0.12 * person.spent)**2
    h = [[1.0, 1.0, 3.7, 1.0, 0.0, 0.0]]
    usual = Usual(person.spent)
    steps = [1e-3, 1e-3, 1e-4, 1e-4, 1e-1, 1e-1, 1e-1]
    out = []
    for weight, intake in zip(weights, intakes):
        if weight is not None:
            expected = weight_of(x)
            noise = (NOISE * expected)**2
            use = gate.judge(weight - expected, mul(mul(h, p), transposed(h))[0][0] + noise)
            if use == JUMP:
                p[1][1] += (weight - expected)**2
            if use in (USED, JUMP):
                column, p = update([[v] for v in x], p, h, weight - expected, noise)
                x = [v[0] for v in column]
        kcal, error, habitual = usual.guess() if intake is None else usual.log(intake)

        def food(v, habitual=habitual):
            return v[6] + (person.spent + v[5] if habitual else 0.0)

        def spent(v):
            return [expenditure(person, v[:5], food(v), v[5])]

        def next_day(v):
            return [*one_day(person, v[:5], food(v), v[5]), v[5]]

        here = [*x, kcal]
        whole = [row + [0.0] for row in p] + [[0.0] * 6 + [error**2]]
        slope = by_differences(spent, here, steps)
        variance = mul(mul(slope, whole), transposed(slope))[0][0]
        out.append((weight_of(x), spent(here)[0], math.sqrt(variance)))
        f = by_differences(next_day, here, steps)
        x, p = next_day(here), mul(mul(f, whole), transposed(f))
        p[3][3] += 0.1**2
        p[5][5] += 10.0**2
    return out


# ---- windows ----
def student_95(freedom):
    """Quantile of Student's t by bisection of its integral."""
    norm = math.exp(math.lgamma((freedom + 1) / 2) - math.lgamma(freedom / 2)) / math.sqrt(
        freedom * math.pi)

    def above_0(t, parts=2000):
        width = t / parts
        def f(v):
            return norm * (1 + v * v / freedom)**(-(freedom + 1) / 2)
        return width / 3 * (f(0) + f(t) + sum((4 if i % 2 else 2) * f(i * width)
                                              for i in range(1, parts)))

    low, high = 0.0, 20.0
    for _ in range(60):
        middle = (low + high) / 2
        low, high = (middle, high) if above_0(middle) < 0.45 else (low, middle)
    return low


def forbes(fat):
    lean = 10.4 / fat
    return (RHO_F + lean * RHO_L) / (1 + lean)


def window(days, weights, intakes, density, density_error, length=42):
    first = days[-1] - length
    rows = [i for i, d in enumerate(days) if d > first]
    days, weights, intakes = ([column[i] for i in rows] for column in (days, weights, intakes))
    start = next(i for i in range(len(days)) if weights[i] is not None or intakes[i] is not None)
    days, weights, intakes = days[start:], weights[start:], intakes[start:]
    begin = next(i for i, w in enumerate(weights) if w is not None)
    uses = [MISSING] * begin + [u for _, _, u, _ in kalman(days[begin:], weights[begin:])]
    points = [(d, w) for d, w, u in zip(days, weights, uses) if u in (USED, JUMP)]
    slope, error = regression(points)
    eaten = [v for v in intakes if v is not None]
    mean = sum(eaten) / len(eaten)
    variance = sum((v - mean)**2 for v in eaten) / (len(eaten) - 1) / len(eaten)
    total = math.sqrt((density * error)**2 + (density_error * slope)**2 + variance)
    half = student_95(len(points) - 2) * total
    spent = mean - density * slope
    return slope, error, len(points), [spent, total, spent - half, spent + half]


def read(path):
    rows = list(csv.DictReader(path.open(encoding="utf-8")))
    def column(name):
        return [float(r[name]) if r[name] else None for r in rows]
    return [float(i) for i in range(len(rows))], column("weight_kg"), column("kcal")


FAULTS = []


def same(what, got, expected, tolerance):
    if abs(got - expected) > tolerance:
        FAULTS.append(f"{what}: {got!r}, expected {expected!r} within {tolerance}")


def main():
    path = TREE / "docs/examples/data/sample_weights.csv"
    printed = subprocess.run([sys.argv[1], path], check=True, capture_output=True, text=True).stdout
    lines = [line.split() for line in printed.splitlines()]
    days, weights, intakes = read(path)
    filtered = kalman(days, weights)
    smoothed = smooth(days, filtered)
    uses = [u for _, _, u, _ in filtered]
    means = exponential(days, weights, uses)
    tracked = follow(days, weights, intakes)
    rows = [line[1:] for line in lines if line[0] == "row"]
    if len(rows) != len(days) or LEFT_OUT not in uses:
        FAULTS.append("rows, or no outlier in the sample")
    for i, row in enumerate(rows):
        got = [float(v) for v in row]
        (x, p, use, _), (xs, ps) = filtered[i], smoothed[i]
        same(f"day {i}: use", got[3], use, 0)
        same(f"day {i}: exponential mean", got[4], means[i], 1e-9)
        for name, at, value in (("level", 5, x[0][0]), ("slope", 6, x[1][0]), ("variance", 7, p[0][0]),
                                ("smooth level", 8, xs[0][0]), ("smooth slope", 9, xs[1][0]),
                                ("smooth slope variance", 10, ps[1][1])):
            same(f"day {i}: {name}", got[at], value, 1e-9 * max(1.0, abs(value)))
        # The library integrates with one step a day: 1e-3 kg of weight, a few kcal of expenditure.
        same(f"day {i}: tracked weight", got[11], tracked[i][0], 2e-3)
        same(f"day {i}: expenditure", got[12], tracked[i][1], 1.0)
        same(f"day {i}: expenditure error", got[13], tracked[i][2], 0.5)
    found = {line[0]: [float(v) for v in line[1:]] for line in lines if line[0] != "row"}
    slope, error, count, naive = window(days, weights, intakes, 7700.0, 0.0)
    density = forbes(27.0)
    balance = window(days, weights, intakes, density, forbes(30.0) - density)[3]
    same("slope", found["slope"][0], slope, 1e-10)
    same("slope error", found["slope"][1], error, 1e-10)
    same("weighings", found["slope"][2], count, 0)
    for name, expected in (("naive", naive), ("balance", balance)):
        for i, value in enumerate(expected):
            same(f"{name} {i}", found[name][i], value, 1e-5)
    print("\n".join(FAULTS[:20]))
    sys.exit(1 if FAULTS else 0)


if __name__ == "__main__":
    main()
