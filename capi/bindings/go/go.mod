// SPDX-License-Identifier: BSL-1.0

module github.com/tonus/libtonus/go

go 1.24
