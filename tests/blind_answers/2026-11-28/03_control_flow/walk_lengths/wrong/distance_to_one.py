# wrong: start - 1, which is right for steps of one only
def walk_lengths(step, starts):
    return delayed(dict)({s: delayed(lambda n: n - 1)(s) for s in starts})
