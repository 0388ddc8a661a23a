def tasks_of(data):
    return [delayed(slowinc)(x) for x in data]


def mean_of(data):
    return delayed(lambda *numbers: sum(numbers) / len(numbers))(*tasks_of(data))
