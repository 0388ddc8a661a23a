# wrong: one task increments all
def increment_and_branch(data):
    @delayed(nout=len(data))
    def increment_all(xs):
        return [slowinc(x) for x in xs]

    ys = increment_all(data)
    return delayed(list)([delayed(next_number)(y) for y in ys])
