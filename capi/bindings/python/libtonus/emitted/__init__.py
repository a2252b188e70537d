# Written by capi/bindings/emit.py.
"""What follows from the catalogue."""
