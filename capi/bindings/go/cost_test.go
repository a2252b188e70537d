// SPDX-License-Identifier: BSL-1.0

package tonus_test

import (
	"testing"

	tonus "github.com/tonus/libtonus/go"
)

func BenchmarkCall(b *testing.B) {
	for b.Loop() {
		tonus.EnergyRmrMifflin1990(80, 178, 30, tonus.Male)
	}
}

func BenchmarkCallByID(b *testing.B) {
	for b.Loop() {
		tonus.Evaluate("energy.rmr.mifflin_1990", 80, 178, 30, 1)
	}
}

func BenchmarkRowOfABatch(b *testing.B) {
	const rows = 1_000_000
	weights, heights, ages := make([]float64, rows), make([]float64, rows), make([]float64, rows)
	sexes := make([]tonus.Sex, rows)
	for i := range rows {
		weights[i], heights[i], ages[i], sexes[i] = 50+float64(i%70), 178, 30, tonus.Male
	}
	for b.Loop() {
		tonus.EnergyRmrMifflin1990Many(weights, heights, ages, sexes)
	}
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/rows, "ns/row")
}
