def rounds(data):
    @delayed
    def up(i):
        return slowinc(i)

    @delayed
    def down(i):
        return slowdec(i)

    @delayed
    def both(x, y):
        return slowadd(x, y)

    @delayed
    def total(*results):
        return sum(results)

    return total(*[both(up(i), down(i)) for i in data])
