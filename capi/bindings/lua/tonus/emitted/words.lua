-- Written by capi/bindings/emit.py.
return {
  Sex = { male = 1, female = 2 },
  Region = { arm = 1, trunk = 2, trunk_site = 3, leg = 4, visceral = 5, face = 6 },
  Evidence = { trials = 1, trunk_trials = 2, none = 3 },
  Menopause = { before = 1, after = 2 },
}
