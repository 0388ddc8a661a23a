# wrong: the slow calls run while the graph is built
def mean_of(data):
    from statistics import mean

    return delayed(mean)([slowinc(x) for x in data])
