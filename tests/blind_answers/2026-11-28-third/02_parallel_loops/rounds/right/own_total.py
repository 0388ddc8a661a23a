def rounds(data):
    """Return a Delayed: the sum over data of slowadd(slowinc(i), slowdec(i))."""
    inc, dec, add = delayed(slowinc), delayed(slowdec), delayed(slowadd)

    @delayed
    def total(values):
        result = 0
        for value in values:
            result += value
        return result

    return total([add(inc(i), dec(i)) for i in data])
