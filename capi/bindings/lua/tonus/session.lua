-- SPDX-License-Identifier: BSL-1.0
-- Cardio sessions.
local native = require 'tonus.native'
local record = require 'tonus.record'

local M = {}

-- Energy and minutes of one cardio session, and `status`, 0 or bits of cautions. It has a weight_kg
-- and a duration_min. The energy comes from the first that is given of: intervals, which make their
-- own duration (rounds, work_s, rest_s, work_met, rest_met), met, pace (speed_m_per_min, and maybe
-- grade and running), heart_rate_bpm with age_y and sex, and hr_rest_bpm and hr_max_bpm for the
-- reserve. What is 0 is not given. A fact that is missing is refused, and a heart rate that gives
-- less energy than rest.
function M.session_energy(session)
  local done = record.filled('tonus_cardio_session', session, 'a session')
  local status
  local energy = record.read_from('tonus_cardio_energy', function(into)
    status = native.checked(native.C.tonus_cardio_session_energy(done, into, native.told))
  end)
  energy.status = status
  return energy
end

return M
