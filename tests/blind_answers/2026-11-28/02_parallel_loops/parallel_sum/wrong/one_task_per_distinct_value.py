# wrong: equal values share a task
def parallel_sum(data):
    known = {}
    results = []
    for x in data:
        if x not in known:
            known[x] = delayed(slowinc)(x)
        results.append(known[x])
    return delayed(sum)(results)
