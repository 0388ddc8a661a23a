# caught by: rounds_graph
@delayed
def one_round(i):
    return slowadd(slowinc(i), slowdec(i))


def rounds(data):
    return delayed(sum)([one_round(i) for i in data])
