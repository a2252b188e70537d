-- Written by capi/bindings/emit.py.
return {
  body = require 'tonus.emitted.body',
  cardio = require 'tonus.emitted.cardio',
  energy = require 'tonus.emitted.energy',
  hormone = require 'tonus.emitted.hormone',
  nutrition = require 'tonus.emitted.nutrition',
  training = require 'tonus.emitted.training',
  treatment = require 'tonus.emitted.treatment',
}
