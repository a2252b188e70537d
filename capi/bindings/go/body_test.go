// SPDX-License-Identifier: BSL-1.0

// Body logs, regional fat and cardio sessions. Numbers are those of tests/capi/tracking.c and
// next.c.

package tonus_test

import (
	"errors"
	"math"
	"slices"
	"strings"
	"testing"

	tonus "github.com/tonus/libtonus/go"
)

const (
	mondayS  = 1756684800 // 2025-09-01, midnight
	bodyFile = "date,weight,kcal\n2025-09-01,176.4,2000\n2025-09-02,,2100\nbad,80,\n" +
		"2025-09-04,175,1\n"
)

func bodyLog(t *testing.T) *tonus.BodyLog {
	log := must(tonus.NewBodyLog())
	t.Cleanup(func() { log.Close() })
	return log
}

func TestBodyLogIsRead(t *testing.T) {
	log := bodyLog(t)
	pounds := tonus.BodyImportOptions{WeightUnit: tonus.BodyWeightUnitPound}
	told := must(log.Import([]byte(bodyFile), pounds))
	wanted := tonus.BodyImported{Rows: 4, Used: 3, Rejected: 1, Values: 5,
		Cautions: tonus.SomeRowsFailed}
	if told != wanted {
		t.Errorf("%+v", told)
	}
	rejected := must(log.Rejected())
	if len(rejected) != 1 || rejected[0].Line != 4 || !strings.Contains(rejected[0].Why, "bad") {
		t.Errorf("%+v", rejected)
	}
	columns := must(log.Columns())
	if !slices.Equal(columns.Day, []float64{0, 1, 2, 3}) || columns.FirstDayS != mondayS ||
		!near(columns.WeightKg[0], 176.4*0.45359237, 1e-12) || !math.IsNaN(columns.WeightKg[1]) ||
		columns.IntakeKcal[1] != 2100 || !math.IsNaN(columns.IntakeKcal[2]) {
		t.Errorf("%+v", columns)
	}
	plain := []byte("date,weight\n2025-09-01,80\n")
	told = must(bodyLog(t).Import(plain, tonus.BodyImportOptions{}))
	if !told.WeightUnitAssumed || told.Cautions != 0 {
		t.Errorf("%+v", told)
	}
}

func TestDatesWithSlashes(t *testing.T) {
	text := []byte("date,weight\n03/04/2025,80\n")
	log := bodyLog(t)
	must(log.Import(text, tonus.BodyImportOptions{DateOrder: tonus.DateOrderDayFirst}))
	// 2025-04-03 is day 20181 since 1970.
	if columns := must(log.Columns()); columns.FirstDayS != 20181*86400 {
		t.Errorf("%+v", columns)
	}
	log = bodyLog(t)
	told := must(log.Import(text, tonus.BodyImportOptions{}))
	if told.Rejected != 1 || told.Used != 0 || len(must(log.Columns()).Day) != 0 {
		t.Errorf("%+v", told)
	}
}

func TestMeasurementIsChecked(t *testing.T) {
	log := bodyLog(t)
	if err := log.Add("waist", mondayS, 90); err != nil {
		t.Error(err)
	}
	if e := refused(t, log.Add("waist", mondayS, -1), tonus.Impossible); e.Value != -1 {
		t.Errorf("%+v", e)
	}
	refused(t, log.Add("wrist", mondayS, 17), tonus.UnknownName)
	refused(t, log.Add("wa\x00ist", mondayS, 90), tonus.BadText)
	_, err := log.Import([]byte("x"), tonus.BodyImportOptions{})
	refused(t, err, tonus.BadText)
	_, err = log.Import(nil, tonus.BodyImportOptions{})
	refused(t, err, tonus.BadText)
	_, err = log.Import([]byte(bodyFile), tonus.BodyImportOptions{WeightUnit: 4})
	refused(t, err, tonus.UnknownName)
	refused(t, log.Facts(nil), tonus.NullArgument)
	if rejected := must(log.Rejected()); len(rejected) != 0 {
		t.Errorf("%+v", rejected)
	}
}

func TestBodyLogIsClosed(t *testing.T) {
	log := must(tonus.NewBodyLog())
	facts := must(tonus.NewFacts())
	defer facts.Close()
	log.Close()
	log.Close()
	_, read := log.Import([]byte(bodyFile), tonus.BodyImportOptions{})
	_, rejected := log.Rejected()
	_, columns := log.Columns()
	for _, err := range []error{read, log.Add("waist", 0, 90), rejected, columns,
		log.Facts(facts)} {
		if !errors.Is(err, tonus.ErrClosed) {
			t.Error(err)
		}
	}
}

func TestBodyLogFeedsTrendAndExpenditure(t *testing.T) {
	log, facts := bodyLog(t), must(tonus.NewFacts())
	defer facts.Close()
	for day := range 42 {
		at := int64(86400 * day)
		err := errors.Join(log.Add("weight", at, 90-0.1*float64(day)), log.Add("intake", at, 2000))
		if err != nil {
			t.Fatal(err)
		}
	}
	columns := must(log.Columns())
	line := must(tonus.TrendSlope(columns.Day, columns.WeightKg, 28, nil))
	found := must(tonus.ExpenditureBalance(columns.IntakeLog, nil, nil))
	if !near(line.SlopeKgPerDay, -0.1, 1e-12) || !near(found.KcalPerDay, 2770, 1e-6) {
		t.Errorf("%+v %+v", line, found)
	}
	if err := log.Facts(facts); err != nil {
		t.Fatal(err)
	}
	// 0.7 kg of the middle weight a week, in percent.
	if trend := must(facts.Get("weight_trend", "")); !near(trend.Value, -70/87.25, 1e-9) {
		t.Errorf("%+v", trend)
	}
}

func TestSiteHasRegion(t *testing.T) {
	region, evidence, err := tonus.RegionOfSite("subscapular")
	if region != tonus.RegionTrunkSite || evidence != tonus.EvidenceTrunkTrials || err != nil {
		t.Error(region, evidence, err)
	}
	_, _, err = tonus.RegionOfSite("nose")
	if e := refused(t, err, tonus.UnknownName); !strings.Contains(e.Message, "nose") {
		t.Error(e)
	}
	_, _, err = tonus.RegionOfSite("no\x00se")
	refused(t, err, tonus.BadText)
	prior := must(tonus.RegionPrior(region, tonus.Female, 0))
	if prior != (tonus.RegionExponent{K: 1.04, Sd: 0.35}) {
		t.Errorf("%+v", prior)
	}
	// Legs of women: see region.hpp.
	before := must(tonus.RegionPrior(tonus.RegionLeg, tonus.Female, tonus.MenopauseBefore))
	after := must(tonus.RegionPrior(tonus.RegionLeg, tonus.Female, tonus.MenopauseAfter))
	if before.K != 0.8 || after.K != 0.9 {
		t.Error(before, after)
	}
	_, err = tonus.RegionPrior(7, tonus.Female, 0)
	if e := refused(t, err, tonus.UnknownName); !strings.Contains(e.Message, "region 7") {
		t.Error(e)
	}
}

func TestRegionIsProjected(t *testing.T) {
	back := tonus.RegionExponent{K: 1.04, Sd: 0.35}
	change := must(tonus.RegionProject(back, 21, 18))
	if !near(change.ChangePercent, -14.81, 0.005) || !near(change.LowPercent, -23.36, 0.005) ||
		change.HighPercent <= change.ChangePercent || change.Cautions != 0 {
		t.Errorf("%+v", change)
	}
	// More than a halving.
	if far := must(tonus.RegionProject(back, 20, 9)); far.Cautions != tonus.Extrapolated {
		t.Errorf("%+v", far)
	}
	_, err := tonus.RegionProject(back, math.NaN(), 18)
	refused(t, err, tonus.NotFinite)
}

func TestRegionsLoseWhatTheBodyLoses(t *testing.T) {
	regions, k := []float64{9, 2.5, 9.5}, []float64{1.04, 1.5, 0.8}
	then := must(tonus.RegionDistribute(regions, k, 21, 18))
	if !near(then[0], 7.644923, 1e-6) || !near(then[0]+then[1]+then[2], 18, 1e-9) {
		t.Error(then)
	}
	_, err := tonus.RegionDistribute(regions, k[1:], 21, 18)
	if e := refused(t, err, tonus.WrongCount); e.Argument != 1 {
		t.Errorf("%+v", e)
	}
	_, err = tonus.RegionDistribute(nil, nil, 21, 18)
	refused(t, err, tonus.WrongCount)
}

func TestExponentIsCalibrated(t *testing.T) {
	fat, fold := []float64{21, 20, 19, 18}, []float64{24, 22.5, 21.5, 20}
	prior := tonus.RegionExponent{K: 1.04, Sd: 0.35}
	own := must(tonus.RegionCalibrate(fat, fold, prior, 0.05))
	if !near(own.K, 1.084535, 1e-6) || !near(own.OwnWeight, 0.392828, 1e-6) ||
		!near(own.SpanPercent, 100*3.0/21, 1e-9) ||
		own.Exponent() != (tonus.RegionExponent{K: own.K, Sd: own.KSd}) {
		t.Errorf("%+v", own)
	}
	_, err := tonus.RegionCalibrate(fat[:2], fold[:2], prior, 0.05)
	refused(t, err, tonus.WrongCount)
	_, err = tonus.RegionCalibrate(fat, fold[:3], prior, 0.05)
	if e := refused(t, err, tonus.WrongCount); e.Argument != 1 {
		t.Errorf("%+v", e)
	}
	_, err = tonus.RegionCalibrate([]float64{20, 20, 20, 20}, fold, prior, 0.05)
	refused(t, err, tonus.OutsideDomain)
}

func TestWhatCanBeToldOfSite(t *testing.T) {
	loss := must(tonus.RegionFatLossFor(0.861, 1.04))
	change := must(tonus.RegionDetectableChange(0.05))
	if !near(loss, 13.4, 0.05) || !near(change, 13.86, 0.005) {
		t.Error(loss, change)
	}
	_, err := tonus.RegionFatLossFor(1.5, 1.04)
	refused(t, err, tonus.Impossible)
	_, err = tonus.RegionDetectableChange(2)
	refused(t, err, tonus.Impossible)
	fat, cautions, err := tonus.RegionContestedLocalBonus(0.07, 10, 228)
	if !near(fat, 0.7, 1e-12) || cautions != tonus.Extrapolated || err != nil {
		t.Error(fat, cautions, err)
	}
	_, _, err = tonus.RegionContestedLocalBonus(0.07, 10, 227)
	if e := refused(t, err, tonus.Impossible); e.Minimum != 228 {
		t.Errorf("%+v", e)
	}
}

// halfAnHour of somebody of 70 kg.
var halfAnHour = tonus.CardioSession{WeightKg: 70, DurationMin: 30}

func TestSessionByMetAndPace(t *testing.T) {
	session := halfAnHour
	session.Met = 9.3
	run := must(tonus.CardioSessionEnergy(session))
	if !near(run.GrossKcal, 9.3*3.5*70/200*30, 1e-9) ||
		!near(run.NetKcal, 8.3*3.5*70/200*30, 1e-9) ||
		!near(run.EpocLowKcal, 0.06*run.NetKcal, 1e-9) ||
		!near(run.EpocHighKcal, 0.15*run.NetKcal, 1e-9) ||
		run.Source != tonus.EnergySourceMet || run.DurationMin != 30 || run.VigorousMin != 30 ||
		run.ModerateMin != 0 || !math.IsNaN(run.Reserve) {
		t.Errorf("%+v", run)
	}
	session = halfAnHour
	session.SpeedMPerMin = 80
	walk := must(tonus.CardioSessionEnergy(session))
	if walk.Source != tonus.EnergySourcePace || !near(walk.Met, (3.5+8)/3.5, 1e-12) {
		t.Errorf("%+v", walk)
	}
	session.SpeedMPerMin, session.Grade, session.Running = 160, 0.02, true
	run = must(tonus.CardioSessionEnergy(session))
	if !near(run.Met, (3.5+0.2*160+0.9*160*0.02)/3.5, 1e-12) || run.Cautions != 0 {
		t.Errorf("%+v", run)
	}
	session.SpeedMPerMin = 133 // runners were studied from 134 m/min on
	if slow := must(tonus.CardioSessionEnergy(session)); slow.Cautions != tonus.OutsideStudied {
		t.Errorf("%+v", slow)
	}
}

func TestSessionByHeartRateAndIntervals(t *testing.T) {
	ride := halfAnHour
	ride.HeartRateBpm, ride.HrRestBpm, ride.HrMaxBpm = 140, 60, 190
	_, err := tonus.CardioSessionEnergy(ride)
	refused(t, err, tonus.MissingInput)
	ride.Sex, ride.AgeY = tonus.Male, 30
	done := must(tonus.CardioSessionEnergy(ride))
	gross := (-55.0969 + 0.6309*140 + 0.1988*70 + 0.2017*30) / 4.184 * 30
	if done.Source != tonus.EnergySourceHeartRate || !near(done.GrossKcal, gross, 1e-9) ||
		!near(done.Reserve, 80.0/130, 1e-12) {
		t.Errorf("%+v", done)
	}
	ride.HeartRateBpm = 60
	_, err = tonus.CardioSessionEnergy(ride)
	refused(t, err, tonus.OutsideDomain)
	done = must(tonus.CardioSessionEnergy(tonus.CardioSession{WeightKg: 70, Rounds: 8, WorkS: 60,
		RestS: 120, WorkMet: 11, RestMet: 4}))
	if done.Source != tonus.EnergySourceIntervals || done.DurationMin != 24 ||
		done.IntervalWorkMin != 8 || !near(done.NetKcal, 8*(10+2*3)*3.5*70/200, 1e-9) {
		t.Errorf("%+v", done)
	}
}

func TestImpossibleSessions(t *testing.T) {
	for wanted, alter := range map[tonus.Status]func(*tonus.CardioSession){
		tonus.MissingInput: func(s *tonus.CardioSession) { s.Met = 0 },
		tonus.NotFinite:    func(s *tonus.CardioSession) { s.Met = math.Inf(1) },
		tonus.Impossible:   func(s *tonus.CardioSession) { s.Met = 26 },
		tonus.UnknownName:  func(s *tonus.CardioSession) { s.Sex = 3 },
	} {
		session := halfAnHour
		session.Met = 9
		alter(&session)
		_, err := tonus.CardioSessionEnergy(session)
		refused(t, err, wanted)
	}
}
