# the second increment begins when the first is done
def larger(a, b):
    x = delayed(slowinc)(a)

    @delayed
    def keep(x, b):
        y = slowinc(b)
        return x if x > y else y

    return keep(x, b)
