lazy_half = delayed(half)
lazy_odd = delayed(odd_process, pure=False)


def process(data):
    total = []
    for number in data:
        total += [lazy_half(number)] if number % 2 == 0 else [lazy_odd(number)]
    return delayed(sum, pure=False)(total)
