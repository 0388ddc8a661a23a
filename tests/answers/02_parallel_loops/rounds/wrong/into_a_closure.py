# caught by: rounds_value
def rounds(data):
    sums = {}

    def one_round(position, x, y):
        sums[position] = slowadd(x, y)

    def total(done):
        return sum(sums.values())

    return delayed(total)(
        [delayed(one_round)(n, delayed(slowinc)(i), delayed(slowdec)(i)) for n, i in enumerate(data)]
    )
