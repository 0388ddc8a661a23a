# the highest is at least zero
def low_and_high(load, names):
    loads = [delayed(load)(n) for n in names]

    @delayed
    def highest(values):
        best = 0
        for v in values:
            if v > best:
                best = v
        return best

    return delayed(min)(loads), highest(loads)
