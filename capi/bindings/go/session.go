// SPDX-License-Identifier: BSL-1.0

package tonus

// #include <tonus.h>
import "C"

import "unsafe"

// CardioSessionEnergy is the energy and the minutes of one cardio session. Refused are one whose
// energy needs what is not given (MissingInput), and a heart rate that gives less energy than rest
// (OutsideDomain).
func CardioSessionEnergy(session CardioSession) (SessionEnergy, error) {
	done := session.c()
	var found C.tonus_cardio_energy
	found.struct_size = C.uint32_t(unsafe.Sizeof(found))
	cautions, err := checked(func(told *C.tonus_error) C.int32_t {
		return C.tonus_cardio_session_energy(&done, &found, told)
	})
	if err != nil {
		return SessionEnergy{}, err
	}
	return sessionEnergyOf(&found, cautions), nil
}
