# tasks put their result into a shared dictionary, from which it is summed
def totals(groups):
    found = {i: [] for i in range(len(groups))}

    def put(i, x):
        found[i].append(slowinc(x))

    def summed(i, done):
        return sum(found[i])

    return delayed(list)([delayed(summed)(i, [delayed(put)(i, x) for x in g]) for i, g in enumerate(groups)])
