# wrong: results go through a global list, tasks return nothing
numbers_found = []


def mean_of(data):
    numbers_found.clear()

    def keep(x):
        numbers_found.append(slowinc(x))

    def mean(done):
        return sum(numbers_found) / len(numbers_found)

    return delayed(mean)([delayed(keep)(x) for x in data])
