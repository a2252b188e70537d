// SPDX-License-Identifier: BSL-1.0

// Weight trends and expenditure. Numbers are those of tests/capi/tracking.c.

package tonus_test

import (
	"math"
	"strings"
	"testing"

	tonus "github.com/tonus/libtonus/go"
)

// sixWeeks are days at 100 g less a day and 2000 kcal.
func sixWeeks() tonus.IntakeLog {
	var log tonus.IntakeLog
	for day := range 42 {
		log.Day = append(log.Day, float64(day))
		log.WeightKg = append(log.WeightKg, 90-0.1*float64(day))
		log.IntakeKcal = append(log.IntakeKcal, 2000)
	}
	return log
}

func near(got, wanted, by float64) bool {
	return math.Abs(got-wanted) < by
}

func TestTrends(t *testing.T) {
	log := sixWeeks()
	usual := must(tonus.TrendDefaults())
	line := must(tonus.TrendSlope(log.Day, log.WeightKg, 28, &usual))
	if usual.Smoothing != 0.1 || !near(line.SlopeKgPerDay, -0.1, 1e-12) ||
		line.Verdict != tonus.VerdictLosing || line.Weighings != 28 || line.Days != 27 {
		t.Errorf("%+v", line)
	}
	mean := must(tonus.TrendExponential(log.Day, log.WeightKg, nil))
	if mean[0] != 90 || mean[41] <= log.WeightKg[41] {
		t.Error(mean)
	}
	log.WeightKg[20] += 9
	smooth := must(tonus.TrendKalman(log.Day, log.WeightKg, nil, true))
	if smooth.Weighing[19] != tonus.WeighingUsed || smooth.Weighing[20] != tonus.WeighingOutlier ||
		!near(smooth.LevelKg[20], 88, 0.05) || !near(smooth.SlopeKgPerDay[41], -0.1, 0.01) {
		t.Errorf("%+v", smooth)
	}
	// Until the last day the filter knows less.
	known := must(tonus.TrendKalman(log.Day, log.WeightKg, nil, false))
	if known.LevelKg[41] != smooth.LevelKg[41] || smooth.LevelErrorKg[1] <= 0 ||
		known.SlopeErrorKgPerDay[1] <= smooth.SlopeErrorKgPerDay[1] {
		t.Errorf("%+v", known)
	}
}

func TestDaysWithoutWeighing(t *testing.T) {
	log := sixWeeks()
	log.WeightKg[0], log.WeightKg[5] = math.NaN(), math.NaN()
	known := must(tonus.TrendKalman(log.Day, log.WeightKg, nil, false))
	if !math.IsNaN(known.LevelKg[0]) || known.Weighing[5] != tonus.WeighingNone {
		t.Errorf("%+v", known)
	}
	mean := must(tonus.TrendExponential(log.Day, log.WeightKg, nil))
	if mean[1] != log.WeightKg[1] {
		t.Error(mean)
	}
}

func TestBadColumns(t *testing.T) {
	log := sixWeeks()
	_, err := tonus.TrendExponential(log.Day, log.WeightKg[1:], nil)
	if e := refused(t, err, tonus.WrongCount); e.Argument != 1 {
		t.Errorf("%+v", e)
	}
	wrong := must(tonus.TrendDefaults())
	wrong.Outlier = math.NaN()
	_, err = tonus.TrendExponential(log.Day, log.WeightKg, &wrong)
	refused(t, err, tonus.NotFinite)
	log.Day[7] = log.Day[6]
	_, err = tonus.TrendKalman(log.Day, log.WeightKg, nil, false)
	if e := refused(t, err, tonus.Impossible); e.Argument != 7 {
		t.Errorf("%+v", e)
	}
	_, err = tonus.TrendSlope(log.Day[:2], log.WeightKg[:2], 28, nil)
	refused(t, err, tonus.WrongCount)
	_, err = tonus.TrendSlope(nil, nil, 28, nil)
	refused(t, err, tonus.MissingInput)
}

func TestExpenditureBalance(t *testing.T) {
	log := sixWeeks()
	gates := must(tonus.ExpenditureDefaultGates())
	// 2000 kcal and 0.1 kg of 7700 kcal a day.
	naive := must(tonus.ExpenditureBalance(log, nil, nil))
	if gates.LeastIntakeDays != 14 || !near(naive.KcalPerDay, 2770, 1e-6) ||
		naive.Intake != 2000 || !near(naive.KgPerWeek, -0.7, 1e-9) {
		t.Errorf("%+v", naive)
	}
	own := must(tonus.ExpenditureBalance(log, &tonus.Fat{MassKg: 24, ErrorKg: 3}, &gates))
	if own.KcalPerDay >= naive.KcalPerDay || own.Low >= own.KcalPerDay {
		t.Errorf("%+v", own)
	}
	_, err := tonus.ExpenditureBalance(log, &tonus.Fat{MassKg: math.NaN()}, nil)
	refused(t, err, tonus.NotFinite)
	gates.LeastIntakeDays = 43
	_, err = tonus.ExpenditureBalance(log, nil, &gates)
	refused(t, err, tonus.WrongCount)
}

func TestExpenditureFilter(t *testing.T) {
	log, person := sixWeeks(), tonus.NewFollowedPerson(tonus.Male, 40, 178, 1.5)
	usual := must(tonus.ExpenditureDefaultSettings())
	found := must(tonus.ExpenditureFollow(person, log, nil, &usual))
	if usual.IntakeNoise != 0.1 || found.KcalPerDay <= 2300 || found.KcalPerDay >= 2900 {
		t.Errorf("%+v", found)
	}
	track := must(tonus.ExpenditureTrack(person, log, nil))
	if track.ExpenditureKcalPerDay[41] != found.KcalPerDay ||
		track.ExpenditureErrorKcalPerDay[41] != found.StandardError ||
		track.Weighing[41] != tonus.WeighingUsed || !near(track.WeightKg[41], 85.9, 0.5) ||
		track.FatKg[41] >= track.FatKg[0] || track.WaterKg[41] >= 0 {
		t.Errorf("%+v", track)
	}
	person.AgeY = 17
	_, err := tonus.ExpenditureFollow(person, log, nil, nil)
	if e := refused(t, err, tonus.OutsideDomain); !strings.Contains(e.Message, "adults") {
		t.Error(e)
	}
	_, err = tonus.ExpenditureTrack(person, log, nil)
	refused(t, err, tonus.OutsideDomain)
	// What is forgotten is no body fat.
	_, err = tonus.ExpenditureTrack(tonus.FollowedPerson{Sex: tonus.Male, AgeY: 40, HeightCm: 178,
		Pal: 1.5}, log, nil)
	refused(t, err, tonus.OutsideDomain)
}

func TestShortLogSaysWhy(t *testing.T) {
	log := sixWeeks()
	short := tonus.IntakeLog{Day: log.Day[:5], WeightKg: log.WeightKg[:5],
		IntakeKcal: log.IntakeKcal[:5]}
	window := must(tonus.ExpenditureQuality(short, nil))
	if window.Days != 5 || window.Weighings != 5 ||
		window.Reasons != tonus.FewDays|tonus.FewIntakeDays|tonus.FewWeighings {
		t.Errorf("%+v", window)
	}
	_, err := tonus.ExpenditureBalance(short, nil, nil)
	refused(t, err, tonus.WrongCount)
	short.IntakeKcal = log.IntakeKcal
	_, err = tonus.ExpenditureQuality(short, nil)
	if e := refused(t, err, tonus.WrongCount); e.Argument != 2 {
		t.Errorf("%+v", e)
	}
}
