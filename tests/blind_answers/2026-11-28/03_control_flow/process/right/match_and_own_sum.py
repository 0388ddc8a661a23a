@delayed
def add_up(*numbers):
    total = 0
    for number in numbers:
        total += number
    return total


def process(data):
    lazy = []
    for x in data:
        match divmod(x, 2):
            case (_, 0):
                lazy.append(delayed(half)(x))
            case _:
                lazy.append(delayed(odd_process)(x))
    return add_up(*lazy)
