# each task waits for the one before
def parallel_sum(data):
    def after(x, _):
        return slowinc(x)

    previous, results = None, []
    for x in data:
        previous = delayed(after)(x, previous)
        results.append(previous)
    return delayed(sum)(results)
