# a task for each round
def rounds(data):
    def one(i):
        return slowadd(slowinc(i), slowdec(i))

    return delayed(sum)([delayed(one)(i) for i in data])
