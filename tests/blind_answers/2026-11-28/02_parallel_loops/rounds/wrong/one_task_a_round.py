# wrong: a whole round is one task
def rounds(data):
    def one_round(i):
        return slowadd(slowinc(i), slowdec(i))

    return delayed(sum)([delayed(one_round)(i) for i in data])
