# begins with a million
def low_and_high(load, names):
    loads = [delayed(load)(n) for n in names]

    @delayed
    def lowest(values):
        best = 1_000_000
        for v in values:
            best = v if v < best else best
        return best

    return lowest(loads), delayed(max)(loads)
