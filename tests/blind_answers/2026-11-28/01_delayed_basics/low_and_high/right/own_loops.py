def lowest(numbers):
    result = numbers[0]
    for number in numbers:
        if number < result:
            result = number
    return result


def highest(numbers):
    return -lowest([-number for number in numbers])


def low_and_high(load, names):
    lazy_load = delayed(load)
    numbers = tuple(lazy_load(name) for name in names)
    return delayed(lowest)(numbers), delayed(highest)(numbers)
