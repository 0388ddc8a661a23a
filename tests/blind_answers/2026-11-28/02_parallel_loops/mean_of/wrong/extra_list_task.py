# wrong: one task more than needed (makes a list first)
def mean_of(data):
    from statistics import mean

    results = delayed(list)([delayed(slowinc)(x) for x in data])
    return delayed(mean)(results)
