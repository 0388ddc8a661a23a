import operator


def differences(load, stations):
    read = map(delayed(load), stations)
    averages = list(map(delayed(mean), read))
    total = delayed(sum)(averages)
    overall = delayed(operator.truediv)(total, len(averages))
    results = [delayed(operator.sub)(average, overall) for average in averages]
    return delayed(list)(results)
