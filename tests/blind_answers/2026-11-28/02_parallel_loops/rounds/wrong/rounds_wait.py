# wrong: each round's increment waits for the last round
def rounds(data):
    @delayed
    def inc_after(i, before):
        return slowinc(i)

    sums, z = [], None
    for i in data:
        x = inc_after(i, z)
        y = delayed(slowdec)(i)
        z = delayed(slowadd)(x, y)
        sums.append(z)
    return delayed(sum)(sums)
