def parallel_sum(data):
    increments = []
    i = 0
    while i < len(data):
        increments += [delayed(slowinc)(x=data[i])]
        i += 1
    return delayed(sum, name="total")(tuple(increments))
