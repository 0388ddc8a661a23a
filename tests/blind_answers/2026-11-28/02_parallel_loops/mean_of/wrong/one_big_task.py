# wrong: everything in one task
def mean_of(data):
    def everything(data):
        return sum([slowinc(x) for x in data]) / len(data)

    return delayed(everything)(data)
