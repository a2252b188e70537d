// SPDX-License-Identifier: BSL-1.0

package tonus

// #include <tonus.h>
import "C"

import (
	"fmt"
	"unsafe"
)

// RegionExponent is how a region follows body fat: it changes with this power of it. Between people
// it varies more than between regions: show the band of a change, not the point.
type RegionExponent struct {
	K  float64 // 1 follows the whole body, more is faster
	Sd float64 // its standard deviation; of a prior, between people
}

// Exponent is prior and own slope together, for RegionProject.
func (c RegionCalibration) Exponent() RegionExponent {
	return RegionExponent{c.K, c.KSd}
}

// named is a refusal of a call that tells its status only, with what it was about.
func named(status C.int32_t, about string) *Error {
	made := bare(status)
	made.Message = about + ": " + made.Message
	return made
}

// RegionOfSite is the region of a site, such as "subscapular", "lower_back", "triceps", "thigh",
// "visceral" or "face", and what is known of it. Another site is refused as UnknownName.
func RegionOfSite(site string) (Region, Evidence, error) {
	name, err := terminated(site)
	if err != nil {
		return 0, 0, err
	}
	var region, evidence C.int32_t
	if status := C.tonus_region_of_site(pointer(name), &region, &evidence); status < 0 {
		return 0, 0, named(status, fmt.Sprintf("site %q", site))
	}
	return Region(region), Evidence(evidence), nil
}

// RegionPrior is the exponent of a region before anything is known of the person. The menopause is
// that of women; 0: not given. A number that is none of these choices is refused as UnknownName.
func RegionPrior(region Region, sex Sex, menopause Menopause) (RegionExponent, error) {
	var k, sd C.double
	if status := C.tonus_region_prior(C.int32_t(region), C.int32_t(sex), C.int32_t(menopause),
		&k, &sd); status < 0 {
		return RegionExponent{}, named(status,
			fmt.Sprintf("region %d, sex %g, menopause %d", region, float64(sex), menopause))
	}
	return RegionExponent{float64(k), float64(sd)}, nil
}

// RegionProject is the change of a region when body fat changes, with its band. Beyond a halving or
// doubling it has the caution Extrapolated.
func RegionProject(exponent RegionExponent, fatBeforeKg, fatAfterKg float64) (RegionChange, error) {
	var change C.tonus_region_change
	change.struct_size = C.uint32_t(unsafe.Sizeof(change))
	cautions, err := checked(func(told *C.tonus_error) C.int32_t {
		return C.tonus_region_project(C.double(exponent.K), C.double(exponent.Sd),
			C.double(fatBeforeKg), C.double(fatAfterKg), &change, told)
	})
	if err != nil {
		return RegionChange{}, err
	}
	return regionChangeOf(&change, cautions), nil
}

// RegionDistribute is the fat of regions, in kg, after a change of body fat, scaled so that their
// losses add up. They make up all body fat: their sum is fatBeforeKg within 1 %, else it is
// refused.
func RegionDistribute(regionKg, k []float64, fatBeforeKg, fatAfterKg float64) ([]float64, error) {
	rows, err := sameRows(regionKg, k)
	if err != nil {
		return nil, err
	}
	then := make([]float64, rows)
	if _, err := checked(func(told *C.tonus_error) C.int32_t {
		return C.tonus_region_distribute(first(regionKg), first(k), rows, C.double(fatBeforeKg),
			C.double(fatAfterKg), first(then), told)
	}); err != nil {
		return nil, err
	}
	return then, nil
}

// RegionCalibrate is one's own exponent from at least three measurements of a skinfold with the
// body fat of the day; fewer are refused as WrongCount, a body fat that never changed as
// OutsideDomain. The measuring error is relative, such as 0.05.
func RegionCalibrate(fatKg, siteMm []float64, prior RegionExponent, measuringError float64) (
	RegionCalibration, error) {
	rows, err := sameRows(fatKg, siteMm)
	if err != nil {
		return RegionCalibration{}, err
	}
	var own C.tonus_region_calibration
	own.struct_size = C.uint32_t(unsafe.Sizeof(own))
	if _, err := checked(func(told *C.tonus_error) C.int32_t {
		return C.tonus_region_calibrate(first(fatKg), first(siteMm), rows, C.double(prior.K),
			C.double(prior.Sd), C.double(measuringError), &own, told)
	}); err != nil {
		return RegionCalibration{}, err
	}
	return regionCalibrationOf(&own), nil
}

// RegionFatLossFor is the share of body fat, in percent, that must go for a site to shrink to a
// share of itself, above 0 and below 1. The exponent is 0.05 to 20.
func RegionFatLossFor(left, k float64) (float64, error) {
	var percent C.double
	_, err := checked(func(told *C.tonus_error) C.int32_t {
		return C.tonus_region_fat_loss_for(C.double(left), C.double(k), &percent, told)
	})
	return float64(percent), err
}

// RegionDetectableChange is the smallest change of a site, in percent, that measuring can tell. The
// measuring error is relative, above 0 to 1, such as 0.05.
func RegionDetectableChange(measuringError float64) (float64, error) {
	var percent C.double
	_, err := checked(func(told *C.tonus_error) C.int32_t {
		return C.tonus_region_detectable_change(C.double(measuringError), &percent, told)
	})
	return float64(percent), err
}

// RegionContestedLocalBonus is the fat, in kg, that endurance work of the abdomen might take off
// the trunk: contested, one trial against the pooled evidence, so always with the caution
// Extrapolated. 0 to 0.07 kg a week, 0 to 52 weeks, at least 228 minutes a week.
func RegionContestedLocalBonus(kgPerWeek, weeks, minutesPerWeek float64) (
	float64, Cautions, error) {
	var kg C.double
	cautions, err := checked(func(told *C.tonus_error) C.int32_t {
		return C.tonus_region_contested_local_bonus(C.double(kgPerWeek), C.double(weeks),
			C.double(minutesPerWeek), &kg, told)
	})
	return float64(kg), cautions, err
}
