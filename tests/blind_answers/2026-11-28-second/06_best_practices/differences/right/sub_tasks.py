import operator


def differences(load, stations):
    means = list(map(delayed(lambda name: mean(load(name))), stations))
    total = delayed(sum)(means)
    overall = delayed(operator.truediv)(total, len(stations))
    results = []
    for one in means:
        results.append(delayed(operator.sub)(one, overall))
    return delayed(list)(results)
