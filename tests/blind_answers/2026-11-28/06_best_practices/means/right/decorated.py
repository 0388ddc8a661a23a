@delayed
def average_of(values):
    total = 0
    for value in values:
        total += value
    return total / len(values)


def means(load, stations):
    read = delayed(load)
    return delayed([average_of(read(s)) for s in stations])
