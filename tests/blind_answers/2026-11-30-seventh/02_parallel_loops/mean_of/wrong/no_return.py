# the function of the mean prints it
def mean_of(data):
    def mean(v):
        print(sum(v) / len(v))

    return delayed(mean)([delayed(slowinc)(x) for x in data])
