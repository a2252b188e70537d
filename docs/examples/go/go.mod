// SPDX-License-Identifier: BSL-1.0

module assess

go 1.24

require github.com/tonus/libtonus/go v0.0.0

replace github.com/tonus/libtonus/go => ../../../capi/bindings/go
