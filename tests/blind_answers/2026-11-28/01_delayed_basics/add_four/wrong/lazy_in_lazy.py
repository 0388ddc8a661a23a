# wrong: the task builds a graph and nobody computes it
def add_four(values):
    @delayed
    def pair_sum(x, y):
        return delayed(slowadd)(x, y)

    return delayed(slowadd)(pair_sum(values[0], values[1]), pair_sum(values[2], values[3]))
