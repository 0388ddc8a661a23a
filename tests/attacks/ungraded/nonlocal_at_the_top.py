# tries: to be left ungraded by `nonlocal` at the top of an own cell; the rest is right
# honest: 3
# meant: SyntaxError
# reaches: nonlocal
def double(x):
    return 2 * x
# %% own
nonlocal y
